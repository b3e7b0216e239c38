import type { Company } from '../company.ts';

export default {
  id: 'paddle',
  name: 'Paddle',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Sells software on behalf of its makers and counts subscribers.',
  hosts: {
    'paddle.com': 'utility',
    'paddle.net': 'utility',
    'profitwell.com': 'analytics',
  },
  privacy: 'https://www.paddle.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.paddle.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'recurly',
  name: 'Recurly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Bills subscriptions for other companies.',
  hosts: {
    'recurly.com': 'utility',
  },
  privacy: 'https://recurly.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://recurly.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'udesk',
  name: 'Udesk',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese help desk with chat and calls.',
  hosts: {
    'udesk.cn': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.udesk.cn', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

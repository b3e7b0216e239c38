import type { Company } from '../company.ts';

export default {
  id: 'givebutter',
  name: 'Givebutter',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Donation boxes on charities’ sites and event pages.',
  hosts: {
    'givebutter.com': 'utility',
  },
  privacy: 'https://givebutter.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://givebutter.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

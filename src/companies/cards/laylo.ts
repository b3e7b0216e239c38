import type { Company } from '../company.ts';

export default {
  id: 'laylo',
  name: 'Laylo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sign-up boxes of musicians that collect fans’ phone numbers.',
  hosts: {
    'laylo.com': 'marketing',
  },
  privacy: 'https://laylo.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://laylo.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

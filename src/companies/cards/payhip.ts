import type { Company } from '../company.ts';

export default {
  id: 'payhip',
  name: 'Payhip',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Sells downloads through buttons on blogs.',
  hosts: {
    'payhip.com': 'utility',
  },
  privacy: 'https://payhip.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://payhip.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

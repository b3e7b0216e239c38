import type { Company } from '../company.ts';

export default {
  id: 'upscore',
  name: 'Upscore',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Tells newsrooms how much attention each story gets.',
  hosts: {
    'upscore.com': 'analytics',
  },
  privacy: 'https://www.upscore.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.upscore.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'zumper',
  name: 'Zumper',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Rental listings and search boxes.',
  hosts: {
    'zumper.com': 'utility',
    'padmapper.com': 'utility',
  },
  privacy: 'https://www.zumper.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zumper.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

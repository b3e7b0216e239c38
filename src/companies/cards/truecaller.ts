import type { Company } from '../company.ts';

export default {
  id: 'truecaller',
  name: 'Truecaller',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Tells who is calling from a shared phone book of its users and shows advertising.',
  hosts: {
    'truecaller.com': 'identity',
  },
  privacy: 'https://www.truecaller.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.truecaller.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

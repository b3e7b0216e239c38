import type { Company } from '../company.ts';

export default {
  id: 'esputnik',
  name: 'Yespo',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Sends marketing messages for shops, earlier called eSputnik.',
  hosts: {
    'esputnik.com': 'marketing',
    'yespo.io': 'marketing',
  },
  privacy: 'https://yespo.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yespo.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

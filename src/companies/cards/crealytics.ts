import type { Company } from '../company.ts';

export default {
  id: 'crealytics',
  name: 'crealytics',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Steers shopping ads for retailers.',
  hosts: {
    'crealytics.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crealytics.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

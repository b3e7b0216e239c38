import type { Company } from '../company.ts';

export default {
  id: 'adultforce',
  name: 'AdultForce',
  parent: 'Aylo',
  country: 'CY',
  role: 'both',
  about: "Pays websites for sending visitors to Aylo's adult sites.",
  hosts: {
    'adultforce.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adultforce.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

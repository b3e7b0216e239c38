import type { Company } from '../company.ts';

export default {
  id: 'bloomerang',
  name: 'Bloomerang',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Donation forms and donor records of charities.',
  hosts: {
    'bloomerang.co': 'utility',
    'qgiv.com': 'utility',
  },
  privacy: 'https://bloomerang.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bloomerang.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'civic',
  name: 'Civic',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Scottish maker of the Cookie Control banner seen on British public sites.',
  hosts: {
    'civiccomputing.com': 'consent',
    'civicuk.com': 'consent',
  },
  listed: ['Civic', 'Civic CMP'],
  privacy: 'https://www.civicuk.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.civicuk.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

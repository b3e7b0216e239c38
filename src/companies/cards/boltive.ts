import type { Company } from '../company.ts';

export default {
  id: 'boltive',
  name: 'Boltive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Looks out for bad ads and privacy breaches on publishers' pages.",
  hosts: {
    'adlightning.com': 'advertising',
    'boltive.com': 'advertising',
  },
  listed: ['Ad Lightning'],
  privacy: 'https://www.boltive.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.boltive.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

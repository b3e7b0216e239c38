import type { Company } from '../company.ts';

export default {
  id: 'kiyoh',
  name: 'Kiyoh',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Collects customer reviews and shows them on shop pages.',
  hosts: {
    'kiyoh.com': 'customer-support',
    'kiyoh.nl': 'customer-support',
    'klantenvertellen.nl': 'customer-support',
  },
  privacy: 'https://www.kiyoh.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kiyoh.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

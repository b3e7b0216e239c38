import type { Company } from '../company.ts';

export default {
  id: 'algonomy',
  name: 'Algonomy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests products to shoppers from what they looked at, with the former RichRelevance.',
  hosts: {
    'richrelevance.com': 'recommendation',
    'algonomy.com': 'recommendation',
    'avail.net': 'recommendation',
  },
  listed: ['RichRelevance', 'Avail'],
  privacy: 'https://algonomy.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://algonomy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'skeepers',
  name: 'Skeepers',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Collects customer reviews and shows them on shop pages, also as Avis Vérifiés.',
  hosts: {
    'skeepers.io': 'customer-support',
    'avis-verifies.com': 'customer-support',
    'netreviews.eu': 'customer-support',
    'verified-reviews.com': 'customer-support',
    'myfeelback.com': 'customer-support',
  },
  listed: ['Net Reviews'],
  privacy: 'https://skeepers.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://skeepers.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

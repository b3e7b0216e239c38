import type { Company } from '../company.ts';

export default {
  id: 'visually',
  name: 'Visually.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests and tailors pages of Shopify shops for groups of visitors.',
  hosts: {
    'visually.io': 'experiment',
    'loomi-prod.xyz': 'experiment',
  },
  privacy: 'https://visually.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://visually.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'anura',
  name: 'Anura',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests whether a visitor who came by an ad is a person.',
  hosts: {
    'anura.io': 'fingerprinting',
  },
  privacy: 'https://www.anura.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.anura.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

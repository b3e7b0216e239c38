import type { Company } from '../company.ts';

export default {
  id: 'roularta',
  name: 'Roularta',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Belgian magazine publisher of Knack and Trends.',
  hosts: {
    'roularta.be': 'content',
    'knack.be': 'content',
    'roulartamedia.be': 'content',
    'rmgcdn.be': 'content',
  },
  privacy: 'https://www.roularta.be/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.roularta.be/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

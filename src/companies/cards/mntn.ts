import type { Company } from '../company.ts';

export default {
  id: 'mntn',
  name: 'MNTN',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows TV-app commercials and follows whether the household then visits the shop.',
  hosts: {
    'steelhousemedia.com': 'advertising',
    'mountain.com': 'advertising',
  },
  listed: ['Steelhouse'],
  privacy: 'https://mountain.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mountain.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'affilae',
  name: 'Affilae',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Software with which shops pay sites and influencers for the buyers they send.',
  hosts: {
    'affilae.com': 'advertising',
  },
  privacy: 'https://affilae.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://affilae.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

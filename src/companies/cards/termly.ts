import type { Company } from '../company.ts';

export default {
  id: 'termly',
  name: 'Termly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes privacy policies and cookie banners for small businesses.',
  hosts: {
    'termly.io': 'consent',
  },
  privacy: 'https://termly.io/our-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://termly.io/our-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

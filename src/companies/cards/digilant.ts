import type { Company } from '../company.ts';

export default {
  id: 'digilant',
  name: 'Digilant',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Buys ads by auction for agencies and tracks visits to their clients' pages.",
  hosts: {
    'wtp101.com': 'advertising',
    'digilant.com': 'advertising',
  },
  listed: ['Diligent (Adnetik)'],
  privacy: 'https://digilant.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digilant.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'holid',
  name: 'Holid',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Runs ad auctions for Swedish and Nordic websites.',
  hosts: {
    'holid.io': 'advertising',
    'holid.se': 'advertising',
  },
  privacy: 'https://holid.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://holid.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'rokt',
  name: 'Rokt',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows offers of other firms after a purchase, chosen from the buyer’s name, mail and order.',
  hosts: {
    'rokt.com': 'advertising',
    'rokt-api.com': 'advertising',
  },
  privacy: 'https://www.rokt.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.rokt.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.mparticle.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

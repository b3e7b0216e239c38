import type { Company } from '../company.ts';

export default {
  id: 'soreto',
  name: 'Soreto',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Rewards shoppers who share a purchase with friends.',
  hosts: {
    'soreto.com': 'advertising',
  },
  privacy: 'https://www.soreto.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.soreto.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

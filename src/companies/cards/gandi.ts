import type { Company } from '../company.ts';

export default {
  id: 'gandi',
  name: 'Gandi',
  parent: 'your.online',
  country: 'FR',
  role: 'processor',
  about: 'Sells web addresses and hosts small sites.',
  hosts: {
    'gandi.net': 'hosting',
  },
  privacy: 'https://www.gandi.net/en/contracts/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gandi.net/en/contracts/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

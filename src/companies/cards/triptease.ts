import type { Company } from '../company.ts';

export default {
  id: 'triptease',
  name: 'Triptease',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Compares room prices on hotel sites and shows travellers offers and adverts.',
  hosts: {
    'triptease.io': 'personalization',
    'triptease.net': 'personalization',
    'triptease.com': 'personalization',
  },
  privacy: 'https://www.triptease.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.triptease.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

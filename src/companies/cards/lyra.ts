import type { Company } from '../company.ts';

export default {
  id: 'lyra',
  name: 'Lyra',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Handles card payments for online shops in France, India and Latin America.',
  hosts: {
    'lyra.com': 'utility',
    'payzen.eu': 'utility',
    'systempay.fr': 'utility',
    'micuentaweb.pe': 'utility',
  },
  privacy: 'https://www.lyra.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lyra.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

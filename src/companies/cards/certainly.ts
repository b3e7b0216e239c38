import type { Company } from '../company.ts';

export default {
  id: 'certainly',
  name: 'Certainly',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Danish maker of shop robots that chat about products and orders.',
  hosts: {
    'certainly.io': 'ai-chat',
    'botxo.co': 'ai-chat',
  },
  privacy: 'https://certainly.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://certainly.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

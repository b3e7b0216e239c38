import type { Company } from '../company.ts';

export default {
  id: 'afilio',
  name: 'Afilio',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian affiliate network that records clicks and orders.',
  hosts: {
    'afilio.com.br': 'advertising',
    'afil.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.afilio.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

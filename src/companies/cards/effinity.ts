import type { Company } from '../company.ts';

export default {
  id: 'effinity',
  name: 'Effinity',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'French affiliate network that counts sales brought by other sites.',
  hosts: {
    'effiliation.com': 'advertising',
    'effinity.fr': 'advertising',
  },
  listed: ['Effiliation sa'],
  privacy: 'https://www.effinity.fr/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.effinity.fr/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

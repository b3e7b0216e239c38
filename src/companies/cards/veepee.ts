import type { Company } from '../company.ts';

export default {
  id: 'veepee',
  name: 'Veepee',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French shop for time-limited sales, with its own ad business.',
  hosts: {
    'veepee.fr': 'content',
    'veepee.com': 'content',
    'vente-privee.com': 'content',
    'veepee.es': 'content',
    'vpstatic.com': 'content',
    'privalia.com': 'content',
  },
  privacy: 'https://www.veepee.fr/ns/fr-fr/page/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.veepee.fr/ns/fr-fr/page/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

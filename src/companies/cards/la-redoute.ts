import type { Company } from '../company.ts';

export default {
  id: 'la-redoute',
  name: 'La Redoute',
  parent: 'Galeries Lafayette',
  country: 'FR',
  role: 'controller',
  about: 'French fashion and furniture shop; its own pages and pictures.',
  hosts: {
    'laredoute.fr': 'content',
    'laredoute.com': 'content',
    'laredoute.co.uk': 'content',
    'cdn-lr.com': 'content',
  },
  privacy: 'https://www.laredoute.fr/espace-donnees-personnelles.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.laredoute.fr/espace-donnees-personnelles.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

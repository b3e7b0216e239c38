import type { Company } from '../company.ts';

export default {
  id: 'leparisien',
  name: 'Les Echos-Le Parisien',
  parent: 'LVMH',
  country: 'FR',
  role: 'controller',
  about: 'Publishes Le Parisien and Les Echos and recognises their readers on both.',
  hosts: {
    'leparisien.fr': 'content',
    'lesechos.fr': 'content',
    'lesechosleparisien.fr': 'content',
    'lesechos.com': 'content',
    'investir.fr': 'content',
  },
  privacy: 'https://www.leparisien.fr/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leparisien.fr/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

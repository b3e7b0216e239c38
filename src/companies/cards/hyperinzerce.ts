import type { Company } from '../company.ts';

export default {
  id: 'hyperinzerce',
  name: 'HyperMedia',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Sells advertising on Czech sites.',
  hosts: {
    'hyperinzerce.cz': 'advertising',
    'hypermedia.cz': 'advertising',
  },
  listed: ['HyperInzerce'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hypermedia.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

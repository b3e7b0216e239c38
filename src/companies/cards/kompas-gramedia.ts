import type { Company } from '../company.ts';

export default {
  id: 'kompas-gramedia',
  name: 'Kompas Gramedia',
  parent: null,
  country: 'ID',
  role: 'controller',
  about: 'Indonesian publisher of Kompas, Tribun and Grid.',
  hosts: {
    'kompas.com': 'content',
    'kompas.id': 'content',
    'kompasiana.com': 'content',
    'kgnewsroom.com': 'content',
    'tribunnews.com': 'content',
    'grid.id': 'content',
    'gramedia.com': 'content',
    'kgmedia.id': 'content',
    'kompas.tv': 'content',
    'tstatic.net': 'content',
    'kgnetwork.id': 'content',
    'kgnetwork.com': 'content',
    'gridoto.com': 'content',
  },
  privacy: 'https://inside.kompas.com/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://inside.kompas.com/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

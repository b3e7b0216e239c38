import type { Company } from '../company.ts';

export default {
  id: 'edreams',
  name: 'eDreams ODIGEO',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Sells flights and hotels under several names.',
  hosts: {
    'odistatic.net': 'content',
    'edreams.com': 'content',
    'opodo.com': 'content',
  },
  listed: ['Vacaciones eDreams'],
  privacy: 'https://www.edreams.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.edreams.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'pathfactory',
  name: 'PathFactory',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Hosts reading pages of firms and records what each visitor reads and how long.',
  hosts: {
    'pathfactory.com': 'personalization',
    'lookbookhq.com': 'personalization',
  },
  privacy: 'https://www.pathfactory.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pathfactory.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

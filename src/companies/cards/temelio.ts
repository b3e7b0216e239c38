import type { Company } from '../company.ts';

export default {
  id: 'temelio',
  name: 'Temelio',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French database of interests and household facts for aiming advertisements.',
  hosts: {
    'temelio.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.temelio.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'hackle',
  name: 'Hackle',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Tests features and messages on users of Korean apps and sites.',
  hosts: {
    'hackle.io': 'experiment',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hackle.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'histats',
  name: 'Histats',
  parent: null,
  country: 'IT',
  role: 'both',
  about: 'Gives sites a free visitor counter that reports each visit.',
  hosts: {
    'histats.com': 'analytics',
  },
  listed: ['Histats'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.histats.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

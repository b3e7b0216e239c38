import type { Company } from '../company.ts';

export default {
  id: 'burt',
  name: 'Burt',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: "Collects publishers' ad sales figures and measures ads.",
  hosts: {
    'burt.io': 'analytics',
    'richmetrics.com': 'analytics',
  },
  listed: ['Burt'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://burt.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

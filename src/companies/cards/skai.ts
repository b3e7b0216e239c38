import type { Company } from '../company.ts';

export default {
  id: 'skai',
  name: 'Skai',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Steers search and social ads and follows what clicks lead to, formerly as Kenshoo.',
  hosts: {
    'skai.io': 'advertising',
    'kenshoo.com': 'advertising',
    'xg4ken.com': 'advertising',
  },
  listed: ['Kenshoo'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://skai.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'digital-audience',
  name: 'Digital Audience',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Matches customer lists to browsers so people can be shown ads.',
  hosts: {
    'digitalaudience.io': 'identity',
    'digitalaudience.nl': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digitalaudience.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'jampp',
  name: 'Jampp',
  parent: 'Affle',
  country: 'AR',
  role: 'both',
  about: 'Buys app ads by auction for installs and orders.',
  hosts: {
    'jampp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jampp.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

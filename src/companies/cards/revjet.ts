import type { Company } from '../company.ts';

export default {
  id: 'revjet',
  name: 'RevJet',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds and tests versions of ads.',
  hosts: {
    'revjet.com': 'advertising',
  },
  listed: ['RevJet'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://revjet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

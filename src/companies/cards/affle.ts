import type { Company } from '../company.ts';

export default {
  id: 'affle',
  name: 'Affle',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Places ads in apps and on mobile pages and follows installs.',
  hosts: {
    'affle.com': 'advertising',
    'affle.co': 'advertising',
    'vizury.com': 'advertising',
    'revx.io': 'advertising',
  },
  listed: ['Vizury'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://affle.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'framer',
  name: 'Framer',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Builds and hosts sites for companies and counts their visits.',
  hosts: {
    'framer.com': 'hosting',
    'framerusercontent.com': 'hosting',
    'framerstatic.com': 'hosting',
    'framercanvas.com': 'hosting',
    'events.framer.com': 'analytics',
  },
  listed: ['Framer CDN'],
  privacy: 'https://www.framer.com/legal/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.framer.com/legal/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

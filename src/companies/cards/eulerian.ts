import type { Company } from '../company.ts';

export default {
  id: 'eulerian',
  name: 'Eulerian',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "Measures visits and campaigns for brands, mostly from an address on the brand's own domain.",
  hosts: {
    'eulerian.net': 'analytics',
    'eulerian.com': 'analytics',
    'eulerian.fr': 'analytics',
    'eolcdn.com': 'analytics',
    'ew3.io': 'analytics',
  },
  listed: ['Eulerian Technologies'],
  privacy: 'https://www.eulerian.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.eulerian.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

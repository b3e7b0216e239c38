import type { Company } from '../company.ts';

export default {
  id: 'tomtom',
  name: 'TomTom',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Draws maps and traffic news for pages and cars.',
  hosts: {
    'tomtom.com': 'utility',
    'tomtom-global.com': 'utility',
  },
  privacy: 'https://www.tomtom.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.tomtom.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developer.tomtom.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'kupona',
  name: 'Kupona',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Shows people advertisements for shops they visited and for similar offers.',
  hosts: {
    'kupona.de': 'advertising',
    'kupona-media.de': 'advertising',
  },
  privacy: 'https://www.kupona.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kupona.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

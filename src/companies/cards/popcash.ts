import type { Company } from '../company.ts';

export default {
  id: 'popcash',
  name: 'PopCash',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Pays small sites for opening an ad window behind the page.',
  hosts: {
    'popcash.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://popcash.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

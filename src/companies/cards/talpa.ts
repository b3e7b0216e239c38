import type { Company } from '../company.ts';

export default {
  id: 'talpa',
  name: 'Talpa Network',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Dutch television and radio group with channel sites and player.',
  hosts: {
    'talpanetwork.com': 'content',
    'sbs6.nl': 'content',
    'kijk.nl': 'content',
    'talpa.nl': 'content',
    'branddeli.nl': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.talpanetwork.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

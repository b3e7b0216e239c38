import type { Company } from '../company.ts';

export default {
  id: 'npo',
  name: 'NPO',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Dutch public broadcaster with streaming and news.',
  hosts: {
    'npo.nl': 'content',
    'npostart.nl': 'content',
    'omroep.nl': 'content',
    'nos.nl': 'content',
  },
  privacy: 'https://npo.nl/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://npo.nl/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'yle',
  name: 'Yle',
  parent: null,
  country: 'FI',
  role: 'controller',
  about: 'Finnish public broadcaster with news and streaming.',
  hosts: {
    'yle.fi': 'content',
    'ylestatic.fi': 'content',
  },
  privacy: 'https://yle.fi/aihe/s/10002646',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yle.fi/aihe/s/10002646', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

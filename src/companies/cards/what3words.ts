import type { Company } from '../company.ts';

export default {
  id: 'what3words',
  name: 'what3words',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Three-word addresses and map boxes for sites and apps.',
  hosts: {
    'what3words.com': 'utility',
  },
  privacy: 'https://what3words.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://what3words.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

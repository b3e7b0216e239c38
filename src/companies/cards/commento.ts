import type { Company } from '../company.ts';

export default {
  id: 'commento',
  name: 'Commento',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Comment boxes for blogs that do without ads.',
  hosts: {
    'commento.io': 'social',
  },
  privacy: 'https://commento.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://commento.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

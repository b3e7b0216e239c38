import type { Company } from '../company.ts';

export default {
  id: 'algolia',
  name: 'Algolia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs the search box of other sites and can rank results by what each visitor clicked.',
  hosts: {
    'algolia.com': 'recommendation',
    'algolia.net': 'recommendation',
    'algolianet.com': 'recommendation',
    'algolia.io': 'recommendation',
    'sajari.com': 'utility',
    'search.io': 'utility',
  },
  listed: ['Algolia', 'Sajari Pty'],
  privacy: 'https://www.algolia.com/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.algolia.com/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Search engine that keeps no profile of people; pages load site icons from it.',
  hosts: {
    'duckduckgo.com': 'utility',
  },
  privacy: 'https://duckduckgo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://duckduckgo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

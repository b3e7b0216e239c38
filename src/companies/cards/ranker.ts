import type { Company } from '../company.ts';

export default {
  id: 'ranker',
  name: 'Ranker',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes vote lists, shows them in other sites and sells what voters like.',
  hosts: {
    'ranker.com': 'content',
    'rnkr-static.com': 'content',
  },
  listed: ['Ranker'],
  privacy: 'https://www.ranker.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ranker.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

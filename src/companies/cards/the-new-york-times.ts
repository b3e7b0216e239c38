import type { Company } from '../company.ts';

export default {
  id: 'the-new-york-times',
  name: 'The New York Times',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes the newspaper and sells ads aimed at its readers.',
  hosts: {
    'nyt.net': 'content',
    'wirecutter.com': 'content',
    'a.et.nytimes.com': 'analytics',
    'nyt.com': 'content',
    'nytimes.com': 'content',
    'nyti.ms': 'content',
    'nytco.com': 'content',
    'thewirecutter.com': 'content',
    'theathletic.com': 'content',
  },
  privacy: 'https://www.nytimes.com/privacy/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nytimes.com/privacy/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

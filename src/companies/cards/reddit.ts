import type { Company } from '../company.ts';

export default {
  id: 'reddit',
  name: 'Reddit',
  hosts: {
    'reddit.com': 'social',
    'redditstatic.com': 'social',
    'redditmedia.com': 'social',
    'redd.it': 'social',
  },
  privacy: 'https://www.reddit.com/policies/privacy-policy',
  sources: [{ url: 'https://www.reddit.com/policies/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

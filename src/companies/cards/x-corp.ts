import type { Company } from '../company.ts';

export default {
  id: 'x-corp',
  name: 'X Corp.',
  hosts: {
    'twitter.com': 'social',
    'x.com': 'social',
    'twimg.com': 'social',
    'ads-twitter.com': 'social',
    't.co': 'social',
  },
  privacy: 'https://x.com/en/privacy',
  sources: [{ url: 'https://x.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

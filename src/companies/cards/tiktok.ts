import type { Company } from '../company.ts';

export default {
  id: 'tiktok',
  name: 'TikTok',
  hosts: {
    'tiktok.com': 'social',
    'tiktokcdn.com': 'social',
    'tiktokcdn-eu.com': 'social',
    'tiktokcdn-us.com': 'social',
    'ttwstatic.com': 'social',
    'tiktokw.us': 'social',
  },
  privacy: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
  sources: [{ url: 'https://www.tiktok.com/legal/page/row/privacy-policy/en', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

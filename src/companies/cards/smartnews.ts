import type { Company } from '../company.ts';

export default {
  id: 'smartnews',
  name: 'SmartNews',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'News app from Japan that shows advertising and checks whether it led to visits.',
  hosts: {
    'smartnews-ads.com': 'advertising',
    'smartnews.com': 'advertising',
  },
  privacy: 'https://www.smartnews.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartnews.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

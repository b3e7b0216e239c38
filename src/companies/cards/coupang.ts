import type { Company } from '../company.ts';

export default {
  id: 'coupang',
  name: 'Coupang',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean online shop with ads and partner links on other pages.',
  hosts: {
    'coupang.com': 'content',
    'coupangcdn.com': 'content',
    'ads-partners.coupang.com': 'advertising',
    'farfetch.com': 'content',
    'farfetch-contents.com': 'content',
    'ads.coupang.com': 'advertising',
  },
  privacy: 'https://www.coupang.com/np/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.coupang.com/np/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'blogads',
  name: 'BlogAds',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sold display ads directly on political and culture blogs.',
  hosts: {
    'blogads.com': 'advertising',
  },
  privacy: 'https://www.blogads.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blogads.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

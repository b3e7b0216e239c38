import type { Company } from '../company.ts';

export default {
  id: 'wp-tasty',
  name: 'WP Tasty',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recipe cards and link tools for food blogs.',
  hosts: {
    'wptasty.com': 'content',
  },
  privacy: 'https://www.wptasty.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wptasty.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

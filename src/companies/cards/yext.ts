import type { Company } from '../company.ts';

export default {
  id: 'yext',
  name: 'Yext',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Store finders and search boxes on brands’ sites, with visit counts.',
  hosts: {
    'yext.com': 'utility',
    'yextpages.net': 'utility',
    'yext-pixel.com': 'analytics',
    'yextevents.com': 'analytics',
    'sitescdn.net': 'utility',
    'yextapis.com': 'utility',
  },
  privacy: 'https://www.yext.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yext.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

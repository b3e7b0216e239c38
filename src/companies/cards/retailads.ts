import type { Company } from '../company.ts';

export default {
  id: 'retailads',
  name: 'retailAds',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'German affiliate network for online shops.',
  hosts: {
    'retailads.net': 'advertising',
  },
  privacy: 'https://www.retailads.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.retailads.com/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

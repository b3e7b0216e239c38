import type { Company } from '../company.ts';

export default {
  id: 'a-ads',
  name: 'A-ADS',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells plain banner ads on crypto sites without building visitor profiles.',
  hosts: {
    'a-ads.com': 'advertising',
  },
  privacy: 'https://a-ads.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://a-ads.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

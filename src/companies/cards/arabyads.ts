import type { Company } from '../company.ts';

export default {
  id: 'arabyads',
  name: 'ArabyAds',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Affiliate and influencer network for shops in Arab countries.',
  hosts: {
    'arabyads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://arabyads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

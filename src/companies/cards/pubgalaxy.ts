import type { Company } from '../company.ts';

export default {
  id: 'pubgalaxy',
  name: 'PubGalaxy',
  parent: null,
  country: 'BG',
  role: 'both',
  about: 'Bulgarian company that runs ad auctions for independent websites.',
  hosts: {
    'pubgalaxy.com': 'advertising',
    'pghub.io': 'advertising',
  },
  privacy: 'https://www.pubgalaxy.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pubgalaxy.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

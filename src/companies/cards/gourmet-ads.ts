import type { Company } from '../company.ts';

export default {
  id: 'gourmet-ads',
  name: 'Gourmet Ads',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Sells ads beside recipes and food articles to grocery and kitchen brands.',
  hosts: {
    'gourmetads.com': 'advertising',
    'healthyads.com': 'advertising',
  },
  privacy: 'https://www.gourmetads.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gourmetads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

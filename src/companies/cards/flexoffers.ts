import type { Company } from '../company.ts';

export default {
  id: 'flexoffers',
  name: 'FlexOffers',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Affiliate network that rewrites shop links on blogs and tracks the sales.',
  hosts: {
    'flexoffers.com': 'advertising',
    'flexlinks.com': 'advertising',
    'flexlinkspro.com': 'advertising',
  },
  privacy: 'https://www.flexoffers.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.flexoffers.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

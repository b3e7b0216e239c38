import type { Company } from '../company.ts';

export default {
  id: 'zipify',
  name: 'Zipify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Page builder and upsell offers of Shopify shops.',
  hosts: {
    'zipify.com': 'hosting',
    'zipifypages.com': 'hosting',
  },
  privacy: 'https://zipify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zipify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'gempages',
  name: 'GemPages',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Builds and delivers sales pages of Shopify shops.',
  hosts: {
    'gempages.net': 'hosting',
    'gemcommerce.com': 'hosting',
  },
  privacy: 'https://gempages.net/pages/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gempages.net/pages/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

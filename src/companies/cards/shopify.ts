import type { Company } from '../company.ts';

export default {
  id: 'shopify',
  name: 'Shopify',
  hosts: {
    'cdn.shopify.com': 'cdn',
    'shopify.com': 'hosting',
    'shopifycdn.com': 'hosting',
    'monorail-edge.shopifysvc.com': 'analytics',
    'shopifysvc.com': 'analytics',
    'shop.app': 'utility',
  },
  privacy: 'https://www.shopify.com/legal/privacy',
  sources: [{ url: 'https://www.shopify.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

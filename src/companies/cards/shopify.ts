import type { Company } from '../company.ts';

export default {
  id: 'shopify',
  name: 'Shopify',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Hosts millions of shops, counts what their visitors do and helps aim ads at them.',
  hosts: {
    'cdn.shopify.com': 'cdn',
    'shopify.com': 'hosting',
    'shopifycdn.com': 'hosting',
    'shopifycdn.net': 'hosting',
    'shopifyapps.com': 'hosting',
    'shopifycloud.com': 'hosting',
    'shopify.dev': 'hosting',
    'shopifycs.com': 'hosting',
    'monorail-edge.shopifysvc.com': 'analytics',
    'shopifysvc.com': 'analytics',
    'shop.app': 'utility',
    'shopifypreview.com': 'utility',
    'shopify.ca': 'utility',
    'shopifyinbox.com': 'live-chat',
  },
  listed: ['Shopify'],
  privacy: 'https://www.shopify.com/legal/privacy',
  optOut: 'https://privacy.shopify.com/en',
  contact: { mail: 'privacy@shopify.com' },
  sources: [
    { url: 'https://www.shopify.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://shopify.dev/docs/api/web-pixels-api', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

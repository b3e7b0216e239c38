import type { Vendor } from '../vendor.ts';

export default {
  id: 'shopify-inbox',
  name: 'Shopify Inbox',
  company: 'Shopify',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'cdn.shopify.com', path: /^\/(extensions\/[\w-]+\/(shopify-)?inbox-\d+\/|shopifycloud\/shopify_chat\/)/ },
      { host: 'shopify-chat.shopifyapps.com' },
    ],
    element: ['inbox-online-store-chat', 'shopify-chat', 'shopify-agent', '#ShopifyChat'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'shopify-chat.shopifyapps.com' }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.shopify.com/en/manual/inbox', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

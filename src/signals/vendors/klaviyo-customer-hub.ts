import type { Vendor } from '../vendor.ts';

export default {
  id: 'klaviyo-customer-hub',
  name: 'Klaviyo Customer Hub',
  company: 'Klaviyo',
  kind: 'ai-chat',
  marks: {
    element: ['div#k-hub'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about products, and keeps what you write for the shop.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.klaviyo.com/hc/en-us', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

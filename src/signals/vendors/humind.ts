import type { Vendor } from '../vendor.ts';

export default {
  id: 'humind',
  name: 'Humind',
  company: 'Humind',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'api.thehumind.com' }, { host: 'widgets.thehumind.com' }],
    element: ['humind-widget', 'humind-gift-finder'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about products, and keeps what you write for the shop.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.thehumind.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

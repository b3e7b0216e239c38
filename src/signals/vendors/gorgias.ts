import type { Vendor } from '../vendor.ts';

export default {
  id: 'gorgias',
  name: 'Gorgias',
  company: 'Gorgias',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'gorgias.chat' }],
    storage: ['gorgias.guest-id'],
    global: ['GorgiasChat'],
    element: ['#gorgias-chat-container'],
  },
  identifiers: [{ place: 'storage', name: 'gorgias.guest-id' }],
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://c15t.com/docs/integrations/gorgias', checked: '2026-11-22' },
    { url: 'https://gist.github.com/xarg/d7c89e7db0629bd4ecd06bf23962db88', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'gorgias',
  name: 'Gorgias',
  company: 'Gorgias',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'gorgias.chat' }],
    global: ['GorgiasChat'],
    element: ['#gorgias-chat-container'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.gorgias.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

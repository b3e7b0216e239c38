import type { Vendor } from '../vendor.ts';

export default {
  id: 'desku',
  name: 'Desku',
  company: 'Desku',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.desku.io' }],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://desku.io/cookie-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'onlim',
  name: 'Onlim',
  company: 'Onlim',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'onlim.com' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://onlim.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'imbox',
  name: 'ImBox',
  company: 'ImBox',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'imbox.io' }],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.imbox.se/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

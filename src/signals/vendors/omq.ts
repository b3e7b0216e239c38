import type { Vendor } from '../vendor.ts';

export default {
  id: 'omq',
  name: 'OMQ',
  company: 'OMQ',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'omq.de' }],
  },
  chat: { answers: 'ai-or-human', known: 'recalled' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.omq.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'floatbot',
  name: 'Floatbot',
  company: 'Floatbot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'floatbot.ai' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://floatbot.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

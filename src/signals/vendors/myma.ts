import type { Vendor } from '../vendor.ts';

export default {
  id: 'myma',
  name: 'MyMa',
  company: 'MyMa',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'myma.ai' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a program answers about your stay, and keeps what you write for the hotel.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.myma.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

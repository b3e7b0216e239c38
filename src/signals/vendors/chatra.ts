import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatra',
  name: 'Chatra',
  company: 'Chatra',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'call.chatra.io' }, { host: 'chat.chatra.io' }],
    element: ['#chatra'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'chat.chatra.io' }], holders: ['#chatra__iframe'] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://chatra.com/help/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

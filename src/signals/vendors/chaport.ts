import type { Vendor } from '../vendor.ts';

export default {
  id: 'chaport',
  name: 'Chaport',
  company: 'Chaport',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'app.chaport.com' }],
    element: ['.chaport-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.chaport.com/help', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'five9',
  name: 'Five9 Chat',
  company: 'Five9',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'five9.com', path: /^\/consoles\// }],
    global: ['Five9SocialWidget', 'Five9Modules'],
    element: ['.five9-frame'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'five9.com', path: /^\/consoles\// }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://documentation.five9.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

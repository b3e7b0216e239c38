import type { Vendor } from '../vendor.ts';

export default {
  id: 'kauz',
  name: 'Kauz',
  company: 'Kauz',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'ai-platform.kauz.ai' }],
  },
  chat: { answers: 'ai', frames: [{ host: 'ai-platform.kauz.ai', path: /^\/chat\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://kauz.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

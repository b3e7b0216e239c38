import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatsimple',
  name: 'Chatsimple',
  company: 'Chatsimple',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.chatsimple.ai' }],
    element: ['chat-bot[platform_id]'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.chatsimple.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'zowie',
  name: 'Zowie',
  company: 'Zowie',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'chat.getzowie.com' }, { host: 'chatbotize.com' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.getzowie.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

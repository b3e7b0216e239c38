import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatnode',
  name: 'ChatNode',
  company: 'ChatNode',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'embed.chatnode.ai' }],
  },
  chat: { answers: 'ai', frames: [{ host: 'embed.chatnode.ai' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.chatnode.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

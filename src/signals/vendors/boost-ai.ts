import type { Vendor } from '../vendor.ts';

export default {
  id: 'boost-ai',
  name: 'boost.ai',
  company: 'boost.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'boost.ai', path: /^\/(chatPanel|api\/chat)\// }],
    global: ['boostInit', 'boostChatPanel'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.boost.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

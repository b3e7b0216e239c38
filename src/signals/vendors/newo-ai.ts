import type { Vendor } from '../vendor.ts';

export default {
  id: 'newo-ai',
  name: 'Newo.ai',
  company: 'Newo.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'static.newo.ai', path: /^\/newo-chat\// }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://newo.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

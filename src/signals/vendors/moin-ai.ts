import type { Vendor } from '../vendor.ts';

export default {
  id: 'moin-ai',
  name: 'moinAI',
  company: 'moinAI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'moin.ai' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.moin.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

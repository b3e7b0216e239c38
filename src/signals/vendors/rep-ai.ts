import type { Vendor } from '../vendor.ts';

export default {
  id: 'rep-ai',
  name: 'Rep AI',
  company: 'Rep AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'myrepai.com' }],
    global: ['initRep'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.hellorep.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'dante-ai',
  name: 'Dante AI',
  company: 'Dante AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'dante-ai.com', path: /^\/(embed|bubble-embed\.js|dante-embed\.js)/ }],
    global: ['danteEmbed'],
  },
  chat: { answers: 'ai', frames: [{ host: 'dante-ai.com', path: /^\/embed/ }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.dante-ai.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

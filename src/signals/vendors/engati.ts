import type { Vendor } from '../vendor.ts';

export default {
  id: 'engati',
  name: 'Engati',
  company: 'Engati',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.engati.com', path: /^\/static\/js\/(chat_)?widget\.js$/ }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.engati.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

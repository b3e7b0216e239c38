import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatbase',
  name: 'Chatbase',
  company: 'Chatbase',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'chatbase.co' }],
    cookie: ['chatbase_anon_id'],
    element: ['#chatbase-bubble-button', '#chatbase-bubble-window'],
  },
  identifiers: [{ place: 'cookie', name: 'chatbase_anon_id' }],
  chat: { answers: 'ai', frames: [{ host: 'chatbase.co', path: /^\/chatbot-iframe\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://chatbase.co/docs/developer-guides/javascript-embed', checked: '2026-11-22' }],
} satisfies Vendor;

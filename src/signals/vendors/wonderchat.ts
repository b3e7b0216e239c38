import type { Vendor } from '../vendor.ts';

export default {
  id: 'wonderchat',
  name: 'Wonderchat',
  company: 'Wonderchat',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.wonderchat.io', path: /^\/(scripts|chatbot)\// }],
    global: ['wonderchatSettings'],
  },
  chat: { answers: 'ai', frames: [{ host: 'app.wonderchat.io', path: /^\/chatbot\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://wonderchat.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

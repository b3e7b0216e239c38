import type { Vendor } from '../vendor.ts';

export default {
  id: 'gupshup',
  name: 'Gupshup bot widget',
  company: 'Gupshup',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'buildquickbots.com', path: /^\/botwidget\// }],
  },
  chat: { answers: 'script', frames: [{ host: 'buildquickbots.com', path: /^\/botwidget\// }] },
  explain: 'Offers you a chat in which a program answers by a script, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.gupshup.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

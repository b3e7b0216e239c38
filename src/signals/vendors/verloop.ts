import type { Vendor } from '../vendor.ts';

export default {
  id: 'verloop',
  name: 'Verloop',
  company: 'Verloop.io',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'verloop.io', path: /^\/livechat/ }],
    global: ['Verloop'],
    element: ['.verloop-button'],
  },
  chat: { answers: 'ai', frames: [{ host: 'verloop.io', path: /^\/livechat/ }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.verloop.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'siena',
  name: 'Siena',
  company: 'Siena AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'siena.cx' }],
    element: ['#SIENA_CHAT_IFRAME'],
  },
  chat: { answers: 'ai', frames: [{ host: 'chat.siena.cx' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.siena.cx/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'alhena',
  name: 'Alhena',
  company: 'Alhena AI',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'gleen.ai', path: /^\/sdk\// },
      { host: 'alhena.ai', path: /^\/sdk\// },
    ],
    global: ['gleenWidget'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://alhena.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

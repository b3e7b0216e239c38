import type { Vendor } from '../vendor.ts';

export default {
  id: 'gorgias',
  name: 'Gorgias',
  company: 'Gorgias',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'gorgias.chat' }],
    storage: ['gorgias.guest-id'],
    element: ['#gorgias-chat-container'],
  },
  identifiers: [{ place: 'storage', name: 'gorgias.guest-id' }],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://c15t.com/docs/integrations/gorgias', checked: '2026-11-22' },
    { url: 'https://gist.github.com/xarg/d7c89e7db0629bd4ecd06bf23962db88', checked: '2026-11-22' },
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

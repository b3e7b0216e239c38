import type { Vendor } from '../vendor.ts';

export default {
  id: 'certainly',
  name: 'Certainly',
  company: 'Certainly',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.certainly.io', path: /^\/sdk\// }, { host: 'scripts.certainly.io' }],
  },
  chat: { answers: 'ai', frames: [{ host: 'app.certainly.io' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://support.certainly.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

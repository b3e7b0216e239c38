import type { Vendor } from '../vendor.ts';

export default {
  id: 'kodif',
  name: 'Kodif',
  company: 'Kodif',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'kodif.ai' }, { host: 'kodif.io' }],
    element: ['#kodif-chat-widget', '#kodif-chat-trigger'],
  },
  chat: { answers: 'ai', frames: [{ host: 'kodif.ai' }, { host: 'kodif.io' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://kodif.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'lindy',
  name: 'Lindy',
  company: 'Lindy',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'api.lindy.ai', path: /^\/api\/lindyEmbed\// }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.lindy.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

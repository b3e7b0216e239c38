import type { Vendor } from '../vendor.ts';

export default {
  id: 'groove',
  name: 'Groove',
  company: 'Groove',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'groove-widget-production.s3.amazonaws.com' }, { host: 'groovehq.com', path: /^\/widgets\// }],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.groovehq.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

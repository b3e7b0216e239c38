import type { Vendor } from '../vendor.ts';

export default {
  id: 'giosg',
  name: 'giosg',
  company: 'giosg',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'service.giosg.com' }],
    global: ['_giosg'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.giosg.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

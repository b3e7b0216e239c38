import type { Vendor } from '../vendor.ts';

export default {
  id: 'trengo',
  name: 'Trengo',
  company: 'Trengo',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.trengo.eu' }],
    element: ['#trengo-web-widget'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.trengo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

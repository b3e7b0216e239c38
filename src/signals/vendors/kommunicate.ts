import type { Vendor } from '../vendor.ts';

export default {
  id: 'kommunicate',
  name: 'Kommunicate',
  company: 'Kommunicate',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.kommunicate.io' }, { host: 'cdn.kommunicate.io' }],
    element: ['#kommunicate-widget-iframe'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.kommunicate.io/docs/web-installation', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'superchat',
  name: 'Superchat',
  company: 'Superchat',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.superchat.de' }],
    element: ['#superchat-widget'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'widget.superchat.de' }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.superchat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

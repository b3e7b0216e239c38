import type { Vendor } from '../vendor.ts';

export default {
  id: 'manychat',
  name: 'Manychat',
  company: 'Manychat',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'widget.manychat.com' }, { host: 'mccdn.me' }],
    element: ['.mcwidget-embed'],
  },
  chat: { answers: 'script' },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.manychat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

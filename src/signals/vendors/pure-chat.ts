import type { Vendor } from '../vendor.ts';

export default {
  id: 'pure-chat',
  name: 'Pure Chat',
  company: 'Pure Chat',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'purechat.com' }],
    element: ['#purechat-container'],
  },
  chat: { answers: 'human' },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

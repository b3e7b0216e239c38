import type { Vendor } from '../vendor.ts';

export default {
  id: 'brevo-chat',
  name: 'Brevo Conversations',
  company: 'Brevo',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'conversations-widget.brevo.com' }],
    element: ['.brevo-conversations__iframe-wrapper'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://developers.brevo.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

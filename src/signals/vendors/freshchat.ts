import type { Vendor } from '../vendor.ts';

export default {
  id: 'freshchat',
  name: 'Freshchat',
  company: 'Freshworks',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'freshchat.com' }, { host: 'fw-cdn.com' }],
    element: ['#fc_frame', 'iframe#fc_widget'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'freshchat.com', path: /^\/widget\// }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.freshchat.com/web-sdk/v1', checked: '2026-11-22' },
    { url: 'https://github.com/freshworks/freshchat-widget', checked: '2026-11-22' },
  ],
} satisfies Vendor;

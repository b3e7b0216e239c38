import type { Vendor } from '../vendor.ts';

export default {
  id: 'ada',
  name: 'Ada',
  company: 'Ada',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'ada.support' }],
    element: ['#ada-chat-frame', '#ada-button-frame'],
  },
  chat: { answers: 'ai', frames: [{ host: 'ada.support', path: /^\/embed\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.ada.cx/reference/add-chat-to-website', checked: '2026-11-22' },
    { url: 'https://www.npmjs.com/package/@ada-support/embed2', checked: '2026-11-22' },
  ],
} satisfies Vendor;

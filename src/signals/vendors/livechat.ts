import type { Vendor } from '../vendor.ts';

export default {
  id: 'livechat',
  name: 'LiveChat',
  company: 'Text',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'livechatinc.com' }, { host: 'livechat.com' }],
    cookie: ['__lc_cid', '__lc_cst'],
    element: ['#chat-widget-container iframe#chat-widget'],
  },
  identifiers: [
    { place: 'cookie', name: '__lc_cid' },
    { place: 'cookie', name: '__lc_cid', host: 'accounts.livechatinc.com' },
  ],
  chat: {
    answers: 'ai-or-human',
    frames: [{ host: 'secure.livechatinc.com', path: /^\/customer\// }],
    holders: ['#chat-widget-container iframe#chat-widget-minimized'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://platform.text.com/docs/extending-chat-widget/javascript-api/v2.0/', checked: '2026-11-22' },
    { url: 'https://platform.text.com/extending-chat-widget/javascript-api/v1.0', checked: '2026-11-22' },
  ],
} satisfies Vendor;

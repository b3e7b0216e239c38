import type { Vendor } from '../vendor.ts';

export default {
  id: 'sprinklr',
  name: 'Sprinklr Live Chat',
  company: 'Sprinklr',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'sprinklr.com', path: /^\/api\/livechat\// }],
    global: ['sprChat', 'sprChatSettings'],
    element: ['#spr-live-chat-app', '#spr-live-chat-frame'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'sprinklr.com', path: /^\/page$/ }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.sprinklr.com/help/articles/create-live-chat-application/creating-an-application/63bc490c3fece76798a38d99',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;

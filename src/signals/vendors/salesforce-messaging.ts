import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-messaging',
  name: 'Salesforce Messaging',
  company: 'Salesforce',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'salesforce-scrt.com' },
      { host: 'my.site.com', path: /^\/ESW\w+\/assets\/js\/bootstrap(\.min)?\.js$/ },
    ],
    element: ['iframe#embeddedMessagingFrame', '#embedded-messaging'],
  },
  chat: {
    answers: 'ai-or-human',
    frames: [{ host: 'my.site.com', path: /^\/ESW/ }],
    holders: ['.embeddedMessagingConversationButton'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developer.salesforce.com/docs/service/messaging-web/guide/api-overview.html',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/shashunksfdev/MIAW/blob/05a66ccc0c6f1f8b5f6e2a0d0d9daa0f3e0950fc/index.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-connect',
  name: 'Amazon Connect chat',
  company: 'Amazon',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'my.connect.aws', path: /^\/connectwidget\// }],
    global: ['amazon_connect'],
    element: ['#amazon-connect-chat-widget', '#amazon-connect-widget-frame'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'my.connect.aws', path: /^\/connectwidget\// }] },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Anedre/Novasysweb/blob/12352a684c167b954fb4e419fb30d46da712a808/src/components/AmazonConnectChat/AmazonConnectChat.jsx',
      checked: '2026-11-22',
    },
    {
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/add-chat-to-website.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'bot-framework-web-chat',
  name: 'Bot Framework Web Chat',
  company: 'Microsoft',
  kind: 'ai-chat',
  // No global `WebChat`: a common name.
  marks: {
    request: [
      { host: 'cdn.botframework.com', path: /^\/botframework-webchat\// },
      { host: 'webchat.botframework.com' },
      { host: 'directline.botframework.com' },
    ],
    element: ['.webchat__basic-transcript'],
  },
  chat: { answers: 'script', frames: [{ host: 'webchat.botframework.com', path: /^\/embed\// }] },
  explain: 'Offers you a chat in which a computer program follows a script, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/microsoft/BotFramework-WebChat/blob/0001b8e6c5d9f191c82c4ea58d04e9651d3fc170/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'front-chat',
  name: 'Front Chat',
  company: 'Front',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'chat-assets.frontapp.com' }],
    element: ['#front-chat-container', '#front-chat-iframe'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'chat-assets.frontapp.com' }] },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/frontapp/front-chat-sdk/blob/496e42784b4acace2652d81b74f41767ac74d94f/lib/helpers/boot/index.ts',
      checked: '2026-11-22',
    },
    { url: 'https://dev.frontapp.com/docs/chat-sdk-reference', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

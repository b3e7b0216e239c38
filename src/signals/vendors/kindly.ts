import type { Vendor } from '../vendor.ts';

export default {
  id: 'kindly',
  name: 'Kindly',
  company: 'Kindly',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'kindlycdn.com' }],
    element: ['#kindly-chat-api'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/kindly-ai/sharepoint-extension-lk/blob/087144b4608ca5604d3a94058bef266705aa4b8d/src/extensions/kindlyChatExtension/KindlyChatExtensionApplicationCustomizer.ts',
      checked: '2026-11-22',
    },
    { url: 'https://docs.kindly.ai/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

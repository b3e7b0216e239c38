import type { Vendor } from '../vendor.ts';

export default {
  id: 'plain',
  name: 'Plain',
  company: 'Plain',
  kind: 'live-chat',
  // No global `Plain`: a common word.
  marks: {
    request: [{ host: 'chat.cdn-plain.com' }],
    element: ['#plain-chat'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/laravel/nova-docs/blob/6c511d2c75154d0b17a8ed85d3e835f06d145ed9/plain.js',
      checked: '2026-11-22',
    },
    { url: 'https://www.plain.com/docs/product/channels/chat-customization', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

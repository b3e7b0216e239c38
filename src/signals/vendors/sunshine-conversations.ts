import type { Vendor } from '../vendor.ts';

export default {
  id: 'sunshine-conversations',
  name: 'Sunshine Conversations',
  company: 'Zendesk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'smooch.io' }],
    element: ['#web-messenger-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.smooch.io/guide/web-messenger/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/zendesk/sunshine-conversations-web/blob/0149550d12ee5a6aca94137b6d677dc081bd337f/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

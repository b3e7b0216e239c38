import type { Vendor } from '../vendor.ts';

export default {
  id: 'docsbot',
  name: 'DocsBot',
  company: 'DocsBot AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'docsbot.ai' }],
    element: ['#docsbotai-root', '#docsbot-widget-embed'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/uglyrobot/docsbot-chat-widget', checked: '2026-11-22' }],
} satisfies Vendor;

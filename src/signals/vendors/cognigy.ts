import type { Vendor } from '../vendor.ts';

export default {
  id: 'cognigy',
  name: 'Cognigy Webchat',
  company: 'Cognigy',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cognigy.ai' }],
    element: ['[data-cognigy-webchat-root]', '[data-cognigy-webchat-toggle]'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/Cognigy/Webchat', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

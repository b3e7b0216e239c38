import type { Vendor } from '../vendor.ts';

export default {
  id: 'kore-ai',
  name: 'Kore.ai chat',
  company: 'Kore.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'bots.kore.ai' }],
    element: ['.kore-chat-window', '.kore-chat-window-main-section'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.npmjs.com/package/kore-web-sdk', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developer.kore.ai/docs/bots/kore-web-sdk/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

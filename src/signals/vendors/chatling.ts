import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatling',
  name: 'Chatling',
  company: 'Chatling',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'chatling.ai' }],
    element: ['#chtl-open-chat-icon', '#chatling-widget'],
  },
  chat: { answers: 'ai', frames: [{ host: 'chatling.ai' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://chatling.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

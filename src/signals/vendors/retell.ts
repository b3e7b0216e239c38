import type { Vendor } from '../vendor.ts';

export default {
  id: 'retell',
  name: 'Retell AI',
  company: 'Retell AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'dashboard.retellai.com', path: /^\/retell-widget(-v\d+)?\.js$/ }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.retellai.com/deploy/chat-widget', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

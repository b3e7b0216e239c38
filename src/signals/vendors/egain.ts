import type { Vendor } from '../vendor.ts';

export default {
  id: 'egain',
  name: 'eGain chat',
  company: 'eGain',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'analytics-egain.com' }, { host: 'egain.cloud' }],
    element: ['#egain-chat-wrapper'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.egain.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

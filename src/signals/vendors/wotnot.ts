import type { Vendor } from '../vendor.ts';

export default {
  id: 'wotnot',
  name: 'WotNot',
  company: 'WotNot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.wotnot.io' }],
    global: ['WotNot', 'Wotnot'],
  },
  chat: { answers: 'script' },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://wotnot.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

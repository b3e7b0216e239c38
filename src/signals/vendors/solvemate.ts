import type { Vendor } from '../vendor.ts';

export default {
  id: 'solvemate',
  name: 'Solvemate',
  company: 'Dixa',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'solvemate.com' }],
  },
  chat: { answers: 'script', known: 'recalled' },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.dixa.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'ebbot',
  name: 'Ebbot',
  company: 'Ebbot',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'ebbot.app' }],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/ebbot-ai/ebbot_dart_client', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

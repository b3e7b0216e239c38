import type { Vendor } from '../vendor.ts';

export default {
  id: 'betterbot',
  name: 'BetterBot',
  company: 'BetterBot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'betterbot.com' }, { host: 'betterbot.ai' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain:
    'Offers you a chat in which a program answers about a home to rent, and keeps what you write for the landlord.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://betterbot.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

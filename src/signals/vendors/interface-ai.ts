import type { Vendor } from '../vendor.ts';

export default {
  id: 'interface-ai',
  name: 'interface.ai',
  company: 'interface.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'interface.ai' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a program answers for the bank, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://interface.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

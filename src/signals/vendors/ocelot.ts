import type { Vendor } from '../vendor.ts';

export default {
  id: 'ocelot',
  name: 'Ocelot',
  company: 'Ocelot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'ocelotbot.com' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a program answers for the school or university, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.ocelotbot.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'asksuite',
  name: 'Asksuite',
  company: 'Asksuite',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.asksuite.com' }, { host: 'control.asksuite.com' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about your stay, and keeps what you write for the hotel.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://asksuite.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

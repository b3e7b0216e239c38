import type { Vendor } from '../vendor.ts';

export default {
  id: 'paradox',
  name: 'Paradox',
  company: 'Paradox',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'olivia.paradox.ai' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about jobs, and keeps what you write for the employer.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.paradox.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

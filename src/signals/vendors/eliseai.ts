import type { Vendor } from '../vendor.ts';

export default {
  id: 'eliseai',
  name: 'EliseAI',
  company: 'EliseAI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'meetelise.com' }],
  },
  chat: { answers: 'ai' },
  explain:
    'Offers you a chat in which a program answers about a home to rent, and keeps what you write for the landlord.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://eliseai.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

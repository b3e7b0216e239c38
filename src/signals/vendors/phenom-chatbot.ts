import type { Vendor } from '../vendor.ts';

export default {
  id: 'phenom-chatbot',
  name: 'Phenom chatbot',
  company: 'Phenom',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn-bot.phenompeople.com' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about jobs, and keeps what you write for the employer.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.phenom.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

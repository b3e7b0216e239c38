import type { Vendor } from '../vendor.ts';

export default {
  id: 'iadvize',
  name: 'iAdvize',
  company: 'iAdvize',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'iadvize.com' }],
    global: ['iAdvizeInterface'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Watches what you do here to choose when to offer you a chat, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

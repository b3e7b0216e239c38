import type { Vendor } from '../vendor.ts';

export default {
  id: 'zipchat',
  name: 'Zipchat',
  company: 'Zipchat',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'app.zipchat.ai' }],
    element: ['#zipchat-widget:not(script)'],
  },
  chat: { answers: 'ai', frames: [{ host: 'app.zipchat.ai' }] },
  explain: 'Offers you a chat in which a program answers about products, and keeps what you write for the shop.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.zipchat.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

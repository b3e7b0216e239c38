import type { Vendor } from '../vendor.ts';

export default {
  id: 'birdeye',
  name: 'Birdeye Webchat',
  company: 'Birdeye',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'webchat.birdeye.com' }],
    element: ['#bewebchat', 'iframe[name="wciframe"]'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'webchat.birdeye.com' }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.consentstack.io/vendors/birdeye', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

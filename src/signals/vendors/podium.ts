import type { Vendor } from '../vendor.ts';

export default {
  id: 'podium',
  name: 'Podium Webchat',
  company: 'Podium',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'connect.podium.com' }],
    element: ['#podium-website-widget', '#podium-bubble'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.consentstack.io/vendors/podium', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

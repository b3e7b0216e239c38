import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  company: 'Zoho',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'salesiq.zoho.com' },
      { host: 'salesiq.zoho.eu' },
      { host: 'salesiq.zoho.in' },
      { host: 'salesiq.zohopublic.com' },
      { host: 'salesiq.zohopublic.eu' },
      { host: 'js.zohocdn.com', path: /^\/salesiq\// },
    ],
    element: ['#zsiq_float', '#zsiqwidget'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://zoho.com/salesiq/cookies-policy.html', checked: '2026-11-22' }],
} satisfies Vendor;

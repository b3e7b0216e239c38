import type { Vendor } from '../vendor.ts';

export default {
  id: 'yellow-ai',
  name: 'Yellow.ai',
  company: 'Yellow.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'yellow.ai' }, { host: 'yellowmessenger.com' }],
    element: ['#ymDivBar', '#ymIframe'],
  },
  chat: { answers: 'ai', frames: [{ host: 'yellowmessenger.com' }, { host: 'yellow.ai' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.yellow.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

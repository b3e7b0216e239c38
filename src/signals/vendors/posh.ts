import type { Vendor } from '../vendor.ts';

export default {
  id: 'posh',
  name: 'Posh',
  company: 'Posh AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'js.poshdevelopment.com' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers for the bank, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.posh.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

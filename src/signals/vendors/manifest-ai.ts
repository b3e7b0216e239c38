import type { Vendor } from '../vendor.ts';

export default {
  id: 'manifest-ai',
  name: 'Manifest AI',
  company: 'Manifest AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'getmanifest.ai' }],
  },
  chat: { answers: 'ai', known: 'recalled' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://getmanifest.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

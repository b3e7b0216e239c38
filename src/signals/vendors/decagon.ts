import type { Vendor } from '../vendor.ts';

export default {
  id: 'decagon',
  name: 'Decagon',
  company: 'Decagon',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'decagon.ai' }],
    element: ['#decagon-iframe', '#decagon-embed-container'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://decagon.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

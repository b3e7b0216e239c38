import type { Vendor } from '../vendor.ts';

export default {
  id: 'forethought',
  name: 'Forethought',
  company: 'Forethought',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'forethought.ai' }],
    global: ['Forethought'],
    element: ['#forethought-chat'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://forethought.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'forethought',
  name: 'Forethought',
  company: 'Forethought',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'forethought.ai' }],
    element: ['#forethought-chat'],
  },
  chat: { answers: 'ai', frames: [{ host: 'solve-widget.forethought.ai' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://forethought.ai/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/krtb/ps-i-pendo/blob/11f4af40398805ce3077976da69b74a5fcda3339/custom_solutions/forethought_chat.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

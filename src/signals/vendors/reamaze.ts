import type { Vendor } from '../vendor.ts';

export default {
  id: 'reamaze',
  name: 'Re:amaze',
  company: 'Re:amaze',
  kind: 'live-chat',
  // No global `_support`: others use it too.
  marks: {
    request: [{ host: 'cdn.reamaze.com' }, { host: 'push.reamaze.com' }],
    element: ['#reamaze-widget'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/akvo/knowledgebase/blob/46e9b9d92b6ed8de6e7828aff451d550a8af7adf/docs/javascripts/reamaze.js',
      checked: '2026-11-22',
    },
    { url: 'https://www.reamaze.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

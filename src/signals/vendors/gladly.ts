import type { Vendor } from '../vendor.ts';

export default {
  id: 'gladly',
  name: 'Gladly',
  company: 'Gladly',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'gladly.com' }],
    element: ['#gladlyChat_container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://developer.gladly.com/chat/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

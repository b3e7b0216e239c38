import type { Vendor } from '../vendor.ts';

export default {
  id: 'comm100',
  name: 'Comm100',
  company: 'Comm100',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'comm100.com' }],
    element: ['#comm100-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

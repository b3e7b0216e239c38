import type { Vendor } from '../vendor.ts';

export default {
  id: 'glia',
  name: 'Glia',
  company: 'Glia',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'glia.com' }, { host: 'salemove.com' }],
    element: ['#salemove', '#sm-visitor-app-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Puts a chat window on the page, and lets the staff see the page as you see it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/glia/refs/heads/main/components/glia-components.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

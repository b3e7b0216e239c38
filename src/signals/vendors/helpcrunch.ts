import type { Vendor } from '../vendor.ts';

export default {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  company: 'HelpCrunch',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.helpcrunch.com' }],
    element: ['#helpcrunch-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.helpcrunch.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

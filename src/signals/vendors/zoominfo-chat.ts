import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoominfo-chat',
  name: 'ZoomInfo Chat',
  company: 'ZoomInfo',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.insent.ai' }],
    element: ['#insent-iframe'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'widget.insent.ai' }] },
  explain: 'Offers you a chat in which people or a program answer, and guesses who you are and where you work.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://help.insent.ai/article/178-identity-resolution-api', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;

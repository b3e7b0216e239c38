import type { Vendor } from '../vendor.ts';

export default {
  id: 'haptik',
  name: 'Haptik',
  company: 'Haptik',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'haptikapi.com' }, { host: 'hellohaptik.com' }],
    element: ['#haptik-xdk'],
  },
  chat: { answers: 'ai', frames: [{ host: 'haptikapi.com' }], holders: ['#haptik-xdk-wrapper'] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.haptik.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

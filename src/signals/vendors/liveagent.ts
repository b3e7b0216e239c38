import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveagent',
  name: 'LiveAgent',
  company: 'Quality Unit',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'ladesk.com' }],
    global: ['LiveAgent'],
  },
  chat: { answers: 'human', frames: [{ host: 'ladesk.com' }] },
  explain: 'Offers you a chat in which people answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://support.liveagent.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

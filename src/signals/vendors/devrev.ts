import type { Vendor } from '../vendor.ts';

export default {
  id: 'devrev',
  name: 'DevRev PLuG',
  company: 'DevRev',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'plug-platform.devrev.ai' }],
    global: ['plugSDK'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'plug-platform.devrev.ai' }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developer.devrev.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

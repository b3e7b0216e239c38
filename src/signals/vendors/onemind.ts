import type { Vendor } from '../vendor.ts';

export default {
  id: 'onemind',
  name: '1mind',
  company: '1mind',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'launcher.1mind.com' }],
  },
  chat: { answers: 'ai', frames: [{ host: '1mind.com' }] },
  explain: 'Offers you a talk with a computer program that sells, with a voice and a face, and keeps what you say.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.1mind.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'mainstay',
  name: 'Mainstay',
  company: 'Mainstay',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'webbot.mainstay.com' }, { host: 'webbot.admithub.com' }],
    global: ['admitHubBot'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers for the school or university, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://mainstay.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'channel-talk',
  name: 'Channel Talk',
  company: 'Channel Talk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'cdn.channel.io' }],
    element: ['#ch-plugin'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.channel.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

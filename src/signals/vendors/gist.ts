import type { Vendor } from '../vendor.ts';

export default {
  id: 'gist',
  name: 'Gist',
  company: 'Gist',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widget.getgist.com' }],
    element: ['.gist-messenger-iframe'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write as a contact.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.getgist.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

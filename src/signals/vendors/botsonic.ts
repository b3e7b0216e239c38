import type { Vendor } from '../vendor.ts';

export default {
  id: 'botsonic',
  name: 'Botsonic',
  company: 'Writesonic',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'widget.botsonic.com' }, { host: 'widget.writesonic.com' }, { host: 'botsonic.ai' }],
    global: ['Botsonic', 'botsonic_widget'],
  },
  chat: {
    answers: 'ai',
    frames: [
      { host: 'widget.botsonic.com', path: /^\/CDN\// },
      { host: 'widget.writesonic.com', path: /^\/CDN\// },
    ],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://botsonic.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

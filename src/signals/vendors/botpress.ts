import type { Vendor } from '../vendor.ts';

export default {
  id: 'botpress',
  name: 'Botpress',
  company: 'Botpress',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'botpress.cloud' }, { host: 'bpcontent.cloud' }],
    global: ['botpress', 'botpressWebChat'],
    element: ['.bpWebchat', '.bpFab', '#bp-web-widget'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://botpress.com/docs', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'rumbletalk',
  name: 'RumbleTalk',
  company: 'RumbleTalk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'rumbletalk.com' }],
  },
  explain: 'Puts a group chat on the page, and knows what you write there.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

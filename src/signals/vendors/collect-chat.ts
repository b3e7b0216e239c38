import type { Vendor } from '../vendor.ts';

export default {
  id: 'collect-chat',
  name: 'Collect.chat',
  company: 'Collect.chat',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'collectcdn.com' }],
    global: ['CollectId'],
  },
  explain: 'Puts a chat form on the page, and keeps what you answer.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

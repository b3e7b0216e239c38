import type { Vendor } from '../vendor.ts';

export default {
  id: 'discord-widget',
  name: 'Discord widget',
  company: 'Discord',
  kind: 'social',
  marks: {
    request: [{ host: 'discord.com', path: /^\/widget$/ }],
  },
  explain: 'Shows who is in a chat on Discord, which learns that you looked at this page.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

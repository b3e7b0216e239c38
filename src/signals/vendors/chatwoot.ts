import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  company: 'Chatwoot',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'chatwoot.com' }],
    cookie: ['cw_conversation'],
    global: ['chatwootSDK', 'chatwootSettings'],
  },
  identifiers: [{ place: 'cookie', name: 'cw_conversation' }],
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

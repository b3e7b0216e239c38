import type { Vendor } from '../vendor.ts';

export default {
  id: 'line-tag',
  name: 'LINE Tag',
  company: 'LY Corporation',
  kind: 'social',
  marks: {
    request: [{ host: 'd.line-scdn.net', path: /^\/n\/line_tag\// }, { host: 'tr.line.me' }],
    cookie: ['__lt__cid', '__lt__sid'],
    global: ['_lt'],
  },
  identifiers: [
    { place: 'cookie', name: '__lt__cid' },
    { place: 'cookie', name: '__lt__sid' },
  ],
  explain: 'Tells LINE what you look at here, so that it can show you ads for it in LINE.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

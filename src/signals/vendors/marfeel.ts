import type { Vendor } from '../vendor.ts';

export default {
  id: 'marfeel',
  name: 'Marfeel',
  company: 'Marfeel',
  kind: 'analytics',
  marks: {
    request: [{ host: 'mrf.io' }],
    cookie: ['compass_uid'],
    global: ['marfeel'],
  },
  identifiers: [{ place: 'cookie', name: 'compass_uid' }],
  explain: 'Tells the editors what you read, how long, and what you read before.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://community.marfeel.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

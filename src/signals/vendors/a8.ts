import type { Vendor } from '../vendor.ts';

export default {
  id: 'a8',
  name: 'A8.net',
  company: 'A8.net',
  kind: 'advertising',
  marks: {
    request: [{ host: 'a8.net' }],
  },
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

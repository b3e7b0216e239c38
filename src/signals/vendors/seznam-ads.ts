import type { Vendor } from '../vendor.ts';

export default {
  id: 'seznam-ads',
  name: 'Seznam advertising (Sklik)',
  company: 'Seznam.cz',
  kind: 'advertising',
  marks: {
    request: [{ host: 'imedia.cz' }],
  },
  explain: 'Shows you ads, chosen with what the Czech portal Seznam knows of your browser.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

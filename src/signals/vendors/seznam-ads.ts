import type { Vendor } from '../vendor.ts';

export default {
  id: 'seznam-ads',
  name: 'Seznam advertising (Sklik)',
  company: 'Seznam.cz',
  kind: 'advertising',
  marks: {
    request: [{ host: 'imedia.cz' }, { host: 'c.seznam.cz', path: /^\/(conv|retargeting|js\/rc\.js)$/ }],
  },
  explain: 'Shows you ads, chosen with what the Czech portal Seznam knows of your browser.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/b6d4d9f375dd35561dcfafb5a7139bdbd4a99cf9/src/providers/SeznamSklik.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

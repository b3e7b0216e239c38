import type { Vendor } from '../vendor.ts';

export default {
  id: 'ezoic',
  name: 'Ezoic',
  company: 'Ezoic',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ezoic.net' }, { host: 'ezojs.com' }],
    cookie: [/^ezouid_\d+$/, /^ezoadgid_\d+$/],
    global: ['ezstandalone'],
  },
  identifiers: [{ place: 'cookie', name: /^ezouid_\d+$/ }],
  explain: 'Sells the ad space on this site, and tries out which layout earns most with you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/536e21ba3dacf836c228dfe780595914c0a826b8/ads/vendors/ezoic.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'sift',
  name: 'Sift',
  company: 'Sift',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'sift.com' }, { host: 'siftscience.com' }, { host: 'hexagon-analytics.com' }],
    cookie: ['__ssid'],
    global: ['_sift'],
  },
  identifiers: [{ place: 'cookie', name: '__ssid' }],
  explain: 'Recognises your device and notes which pages you open, to judge whether you may be a fraudster.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Fermiac/woocommerce-siftscience/blob/0afd8e296039efe93c46a69d34cc28b0ede29f43/tools/wc-siftsci-js.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

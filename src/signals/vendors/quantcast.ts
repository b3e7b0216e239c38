import type { Vendor } from '../vendor.ts';

export default {
  id: 'quantcast',
  name: 'Quantcast',
  company: 'Quantcast',
  kind: 'analytics',
  marks: {
    request: [{ host: 'quantserve.com' }, { host: 'quantcount.com' }],
    cookie: ['__qca'],
    global: ['_qevents', '__qc'],
  },
  explain: 'Counts your visits here and on many other sites, to guess your age, sex and interests.',
  optOut: { by: 'link', url: 'https://www.quantcast.com/opt-out/' },
  sources: [
    { url: 'https://www.quantcast.com/opt-out/', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0b2309c103f38dd8f25d1c713e6746d3141e1f3a/modules/quantcastIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

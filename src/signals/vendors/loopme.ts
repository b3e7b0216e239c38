import type { Vendor } from '../vendor.ts';

export default {
  id: 'loopme',
  name: 'LoopMe',
  company: 'LoopMe',
  kind: 'advertising',
  marks: {
    request: [{ host: 'loopmertb.com' }, { host: 'loopme.me' }],
  },
  identifiers: [{ place: 'cookie', name: 'viewer_token', host: 'loopme.me' }],
  explain: 'Buys ads aimed at you, and predicts from what it knows of your device how you will react.',
  optOut: { by: 'link', url: 'https://legal.loopme.com/privacy-center' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/loopmeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

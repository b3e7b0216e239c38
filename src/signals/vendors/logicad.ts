import type { Vendor } from '../vendor.ts';

export default {
  id: 'logicad',
  name: 'Logicad',
  company: 'SMN',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ladsp.com' }],
  },
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/logicadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'adagio',
  name: 'Adagio',
  company: 'Adagio',
  kind: 'advertising',
  marks: {
    request: [{ host: '4dex.io' }],
    // Not `ADAGIO`: every Prebid with this module defines it, whether Adagio is asked or not.
    storage: ['adagio'],
  },
  explain: 'Works out which ads you would look at from how you use the page, and offers the places to bidders.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adagioBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

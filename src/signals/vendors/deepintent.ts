import type { Vendor } from '../vendor.ts';

export default {
  id: 'deepintent',
  name: 'DeepIntent',
  company: 'DeepIntent',
  kind: 'advertising',
  marks: {
    request: [{ host: 'deepintent.com' }],
  },
  explain: 'Buys ads aimed at you by what it concludes about your health.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/deepintentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

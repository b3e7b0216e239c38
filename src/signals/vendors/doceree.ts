import type { Vendor } from '../vendor.ts';

export default {
  id: 'doceree',
  name: 'Doceree',
  company: 'Doceree',
  kind: 'advertising',
  marks: {
    request: [{ host: 'doceree.com' }],
  },
  explain: 'Recognises doctors among the visitors, to show them ads of drug makers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/docereeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

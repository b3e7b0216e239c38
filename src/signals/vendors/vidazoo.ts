import type { Vendor } from '../vendor.ts';

export default {
  id: 'vidazoo',
  name: 'Vidazoo',
  company: 'Perion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'cootlogix.com' }],
  },
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/vidazooBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

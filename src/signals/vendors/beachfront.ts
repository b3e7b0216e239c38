import type { Vendor } from '../vendor.ts';

export default {
  id: 'beachfront',
  name: 'Beachfront',
  company: 'Seedtag',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bfmio.com' }, { host: 'beachfrontmedia.com' }],
  },
  explain: 'Places video ads on this page by auction, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/beachfrontBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

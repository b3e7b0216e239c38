import type { Vendor } from '../vendor.ts';

export default {
  id: 'livewrapped',
  name: 'Livewrapped',
  company: 'Livewrapped',
  kind: 'advertising',
  marks: {
    request: [{ host: 'lwadm.com' }],
    storage: ['lwSt'],
  },
  explain: 'Runs the ad auctions of this site, and tells the bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/livewrappedBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/livewrappedBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

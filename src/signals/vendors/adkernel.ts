import type { Vendor } from '../vendor.ts';

export default {
  id: 'adkernel',
  name: 'AdKernel',
  company: 'AdKernel',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adkernel.com' }],
  },
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/adkernelBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adkernelAdnBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'inmobi-exchange',
  name: 'InMobi Exchange',
  company: 'InMobi',
  kind: 'advertising',
  marks: {
    request: [{ host: 'w.inmobi.com' }, { host: 'sync.inmobi.com' }],
  },
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/inmobiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

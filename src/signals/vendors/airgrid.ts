import type { Vendor } from '../vendor.ts';

export default {
  id: 'airgrid',
  name: 'AirGrid',
  company: 'MiQ',
  kind: 'identity',
  marks: {
    request: [{ host: 'edkt.io' }],
    storage: ['edkt_matched_audience_ids'],
  },
  explain: 'Puts you into groups by what you read, computed in your browser, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/airgridRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'adition',
  name: 'ADITION',
  company: 'Virtual Minds',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adition.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'UserID1', host: 'adition.com' }],
  explain: 'Delivers ads here under a number for your browser, and counts which of them you saw.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/yieldlabBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

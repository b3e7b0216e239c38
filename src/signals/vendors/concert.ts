import type { Vendor } from '../vendor.ts';

export default {
  id: 'concert',
  name: 'Concert',
  company: 'Vox Media',
  kind: 'advertising',
  marks: {
    request: [{ host: 'concert.io' }],
  },
  explain: 'Sells the ads of several media together, with an ID of your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/concertBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

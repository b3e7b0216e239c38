import type { Vendor } from '../vendor.ts';

export default {
  id: 'basis',
  name: 'Basis (SiteScout)',
  company: 'Basis Technologies',
  kind: 'advertising',
  marks: {
    request: [{ host: 'sitescout.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'ssi', host: 'sitescout.com' }],
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/vidoomyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'tncid',
  name: 'TNCID',
  company: 'The Newco',
  kind: 'identity',
  marks: {
    request: [{ host: 'tncid.app' }],
    storage: ['tncid'],
  },
  identifiers: [{ place: 'storage', name: 'tncid' }],
  explain: 'Gives you an ID that works without cookies, for ad auctions.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/tncIdSystem.js', checked: '2026-11-22' }],
} satisfies Vendor;

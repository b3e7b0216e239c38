import type { Vendor } from '../vendor.ts';

export default {
  id: 'mygaru',
  name: 'myGaru',
  company: 'MyGaru',
  kind: 'identity',
  marks: {
    request: [{ host: 'mygaru.com' }],
  },
  explain: 'Gives you an ID made with your phone company, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mygaruIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

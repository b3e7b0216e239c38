import type { Vendor } from '../vendor.ts';

export default {
  id: 'kinesso',
  name: 'Kinesso',
  company: 'Omnicom',
  kind: 'identity',
  marks: {
    request: [{ host: 'knsso.com' }],
  },
  explain: 'Gives you an ID that the clients of an advertising group know you by.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/kinessoIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

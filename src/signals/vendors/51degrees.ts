import type { Vendor } from '../vendor.ts';

export default {
  id: '51degrees',
  name: '51Degrees',
  company: '51Degrees',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'cloud.51degrees.com' }, { host: '51d.es' }],
    storage: ['fod'],
  },
  explain: 'Works out the make and abilities of your device from its details, often for advertising.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/51DegreesRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'lockr',
  name: 'lockr',
  company: 'Viant',
  kind: 'identity',
  marks: {
    request: [{ host: 'loc.kr' }],
  },
  explain: 'Turns your e-mail into IDs for several ad companies at once.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/lockrAIMIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

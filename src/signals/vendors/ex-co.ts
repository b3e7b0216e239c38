import type { Vendor } from '../vendor.ts';

export default {
  id: 'ex-co',
  name: 'EX.CO',
  company: 'EX.CO',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ex.co' }],
  },
  explain: 'Plays videos with ads here, and tells bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/excoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

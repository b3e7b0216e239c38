import type { Vendor } from '../vendor.ts';

export default {
  id: 'sublime',
  name: 'Sublime',
  company: 'Azerion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ayads.co' }, { host: 'sskzlabs.com' }],
  },
  explain: 'Places large ads around this page, and tells bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sublimeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

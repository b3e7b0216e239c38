import type { Vendor } from '../vendor.ts';

export default {
  id: 'insticator',
  name: 'Insticator',
  company: 'Insticator',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ingage.tech' }],
  },
  explain: 'Runs quizzes and comments with ads here, and tells bidders about you and your answers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/insticatorBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

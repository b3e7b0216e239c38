import type { Company } from '../company.ts';

export default {
  id: 'hyperbrainz',
  name: 'HyperBrainz',
  parent: null,
  country: 'IN',
  role: 'both',
  about: "Sells ads on publishers' sites by auction.",
  hosts: {
    'hyperbrainz.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://hyperbrainz.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/hyperbrainzBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'aidem',
  name: 'Aidem',
  parent: null,
  country: 'IT',
  role: 'both',
  about: "Plays videos with ads on Italian publishers' pages.",
  hosts: {
    'aidemsrv.com': 'advertising',
    'aidem.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://aidem.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/aidemBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

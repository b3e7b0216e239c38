import type { Company } from '../company.ts';

export default {
  id: 'ehealthcare',
  name: 'eHealthcare Solutions',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on medical sites to drug makers.',
  hosts: {
    'ehealthcaresolutions.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ehealthcaresolutions.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ehealthcaresolutionsBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'optable',
  name: 'Optable',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Matches the customer data of publishers and advertisers without copying it.',
  hosts: {
    'optable.co': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://optable.co/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/optableRtdProvider.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

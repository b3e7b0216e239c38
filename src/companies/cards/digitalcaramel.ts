import type { Company } from '../company.ts';

export default {
  id: 'digitalcaramel',
  name: 'Digital Caramel',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Runs ads for website owners and sells their space by auction.',
  hosts: {
    'digitalcaramel.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://digitalcaramel.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/digitalcaramelBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

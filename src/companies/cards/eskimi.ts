import type { Company } from '../company.ts';

export default {
  id: 'eskimi',
  name: 'Eskimi',
  parent: null,
  country: 'LT',
  role: 'both',
  about: 'Buys mobile ads by auction and makes moving ads for advertisers.',
  hosts: {
    'eskimi.com': 'advertising',
  },
  privacy: 'https://www.eskimi.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.eskimi.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/eskimiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

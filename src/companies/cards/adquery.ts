import type { Company } from '../company.ts';

export default {
  id: 'adquery',
  name: 'AdQuery',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Places interactive ads on Polish sites and keeps an ID for the browser.',
  hosts: {
    'adquery.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adquery.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adqueryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'clickonometrics',
  name: 'Clickonometrics',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Aims ads by predicting clicks, in Poland.',
  hosts: {
    'clickonometrics.pl': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://clickonometrics.pl/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ccxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

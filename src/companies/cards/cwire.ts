import type { Company } from '../company.ts';

export default {
  id: 'cwire',
  name: 'C WIRE',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Sells ads matched to the article on Swiss news sites.',
  hosts: {
    'cwi.re': 'advertising',
    'cwire.ch': 'advertising',
  },
  privacy: 'https://www.cwire.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.cwire.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/cwireBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'lemma',
  name: 'Lemma',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Sells ads on TV apps and public screens by auction.',
  hosts: {
    'lemmatechnologies.com': 'advertising',
    'lemmamedia.com': 'advertising',
    'lemmadigital.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://lemmatechnologies.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lemmaDigitalBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

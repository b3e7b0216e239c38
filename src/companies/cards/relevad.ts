import type { Company } from '../company.ts';

export default {
  id: 'relevad',
  name: 'Relevad',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sorts pages and visits by topic so that fitting ads can be shown.',
  hosts: {
    'relestar.com': 'advertising',
    'relevad.com': 'advertising',
  },
  listed: ['Relevad ReleStar'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://relevad.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/relevadRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

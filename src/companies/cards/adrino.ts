import type { Company } from '../company.ts';

export default {
  id: 'adrino',
  name: 'Adrino',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Sells phone ads on Polish sites and apps.',
  hosts: {
    'adrino.io': 'advertising',
    'adrino.pl': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adrino.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adrinoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

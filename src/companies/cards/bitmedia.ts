import type { Company } from '../company.ts';

export default {
  id: 'bitmedia',
  name: 'Bitmedia',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells ads on crypto-currency sites and in crypto apps.',
  hosts: {
    'bitmedia.io': 'advertising',
    'bmcdn7.com': 'advertising',
  },
  privacy: 'https://bitmedia.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bitmedia.io/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bitmediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

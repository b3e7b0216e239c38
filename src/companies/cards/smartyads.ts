import type { Company } from '../company.ts';

export default {
  id: 'smartyads',
  name: 'SmartyAds',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Rents out ad-auction software and runs its own ad exchange.',
  hosts: {
    'smartyads.com': 'advertising',
    'ck-ie.com': 'advertising',
    'ivcsmrt.com': 'advertising',
  },
  privacy: 'https://smartyads.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://smartyads.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smartyadsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

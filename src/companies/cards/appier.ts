import type { Company } from '../company.ts';

export default {
  id: 'appier',
  name: 'Appier',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Aims ads and shop messages by predicting what people will buy.',
  hosts: {
    'appier.net': 'advertising',
    'appier.com': 'advertising',
    'appier.org': 'advertising',
  },
  listed: ['Appier'],
  privacy: 'https://www.appier.com/en/about/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.appier.com/en/about/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/appierBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

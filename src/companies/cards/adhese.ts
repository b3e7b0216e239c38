import type { Company } from '../company.ts';

export default {
  id: 'adhese',
  name: 'Adhese',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Serves ads for publishers and shops, mostly in Belgium and the Netherlands.',
  hosts: {
    'adhese.com': 'advertising',
    'adhese.org': 'advertising',
    'adhese.eu': 'advertising',
    'adhese.be': 'advertising',
  },
  privacy: 'https://adhese.com/privacy-and-cookie-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adhese.com/privacy-and-cookie-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adheseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

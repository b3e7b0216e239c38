import type { Company } from '../company.ts';

export default {
  id: 'seedtag',
  name: 'Seedtag',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Reads the text and pictures of a page to choose ads, and sells TV ad space through Beachfront.',
  hosts: {
    'seedtag.com': 'advertising',
    'beachfrontmedia.com': 'advertising',
    'bfmio.com': 'advertising',
    'beachfront.com': 'advertising',
  },
  listed: ['Beachfront Media', 'Seedtag'],
  privacy: 'https://www.seedtag.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.seedtag.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/seedtagBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/beachfrontBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

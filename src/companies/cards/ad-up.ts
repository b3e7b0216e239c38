import type { Company } from '../company.ts';

export default {
  id: 'ad-up',
  name: 'AdUp Technology',
  parent: 'Axel Springer',
  country: 'DE',
  role: 'both',
  about: 'Sells ads that look like articles on German news sites.',
  hosts: {
    'adup-tech.com': 'advertising',
    'adup-tech.de': 'advertising',
  },
  privacy: 'https://www.adup-tech.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adup-tech.com/en/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/aduptechBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'orbidder',
  name: 'OTTO Advertising',
  parent: 'Otto Group',
  country: 'DE',
  role: 'both',
  about: "Buys ads with the Otto shop's own customer data.",
  hosts: {
    'orbidder.otto.de': 'advertising',
  },
  privacy: 'https://orbidder.otto.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://orbidder.otto.de/datenschutz', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/orbidderBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

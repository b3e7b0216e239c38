import type { Company } from '../company.ts';

export default {
  id: 'e-planning',
  name: 'e-planning',
  parent: null,
  country: 'AR',
  role: 'both',
  about: 'Serves ads and runs auctions for publishers in Latin America and Spain.',
  hosts: {
    'e-planning.net': 'advertising',
  },
  privacy: 'https://www.e-planning.net/en/politics.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.e-planning.net/en/politics.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/eplanningBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

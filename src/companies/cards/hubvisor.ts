import type { Company } from '../company.ts';

export default {
  id: 'hubvisor',
  name: 'Hubvisor',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Runs ad auctions for French publishers and media groups.',
  hosts: {
    'hubvisor.io': 'advertising',
  },
  listed: ['Hubvisor'],
  privacy: 'https://hubvisor.io/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://hubvisor.io/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/hubvisorBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'tne',
  name: 'The Nexus Engine',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Runs a server that collects bids for publishers' ad places.",
  hosts: {
    'thenexusengine.com': 'advertising',
    'thenexusengine.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://thenexusengine.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tne_catalystBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

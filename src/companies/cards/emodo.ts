import type { Company } from '../company.ts';

export default {
  id: 'emodo',
  name: 'Emodo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims mobile ads with telecom data and auctions app ad space at Axonix.',
  hosts: {
    'axonix.com': 'advertising',
    'emodoinc.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://emodoinc.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/axonixBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

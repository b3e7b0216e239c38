import type { Company } from '../company.ts';

export default {
  id: 'incrementx',
  name: 'IncrementX',
  parent: 'Vertoz',
  country: 'IN',
  role: 'both',
  about: 'Sells the ad places of Indian and American publishers.',
  hosts: {
    'incrementxserv.com': 'advertising',
    'incrementx.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://incrementx.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/incrementxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

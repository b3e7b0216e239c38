import type { Company } from '../company.ts';

export default {
  id: 'chunghwa',
  name: 'Chunghwa Telecom',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Telecom company that sells ads with its hiPage and HiNet ad service.',
  hosts: {
    'cht.hinet.net': 'advertising',
    'ssp.hinet.net': 'advertising',
    'hinet.net': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cht.com.tw/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/chtnwBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

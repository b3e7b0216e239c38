import type { Company } from '../company.ts';

export default {
  id: 'attekmi',
  name: 'Attekmi',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Rents out ad-exchange software to small networks.',
  hosts: {
    'attekmi.co': 'advertising',
    'attekmi.com': 'advertising',
    'smart-hub.io': 'advertising',
  },
  privacy: 'https://attekmi.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://attekmi.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smarthubBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

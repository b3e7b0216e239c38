import type { Company } from '../company.ts';

export default {
  id: 'brightcom',
  name: 'Brightcom',
  parent: null,
  country: 'IN',
  role: 'both',
  about: "Sells publishers' ad space through its own exchange and syncs IDs with buyers.",
  hosts: {
    'marphezis.com': 'advertising',
    'brightcom.com': 'advertising',
  },
  privacy: 'https://www.brightcom.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.brightcom.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/omsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

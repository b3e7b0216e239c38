import type { Company } from '../company.ts';

export default {
  id: 'direct-digital',
  name: 'Direct Digital Holdings',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ad space through its Colossus exchange, much of it of minority-owned publishers.',
  hosts: {
    'colossusssp.com': 'advertising',
    'directdigitalholdings.com': 'advertising',
  },
  privacy: 'https://directdigitalholdings.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://directdigitalholdings.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/colossussspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

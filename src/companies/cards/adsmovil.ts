import type { Company } from '../company.ts';

export default {
  id: 'adsmovil',
  name: 'Adsmovil',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells mobile ads to Spanish and Portuguese speakers.',
  hosts: {
    'adsmovil.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adsmovil.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adsmovilBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

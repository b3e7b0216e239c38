import type { Company } from '../company.ts';

export default {
  id: 'hypelab',
  name: 'HypeLab',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on crypto sites by what wallets have done on the blockchain.',
  hosts: {
    'hypelab.com': 'advertising',
  },
  privacy: 'https://www.hypelab.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.hypelab.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/hypelabBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

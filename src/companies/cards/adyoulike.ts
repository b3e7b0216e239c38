import type { Company } from '../company.ts';

export default {
  id: 'adyoulike',
  name: 'Adyoulike',
  parent: 'OpenWeb',
  country: 'FR',
  role: 'both',
  about: 'Sells ads that look like articles and syncs browser IDs with ad buyers.',
  hosts: {
    'omnitagjs.com': 'advertising',
    'adyoulike.com': 'advertising',
    'adyoulike.net': 'advertising',
  },
  listed: ['Adyoulike'],
  privacy: 'https://www.adyoulike.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adyoulike.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adyoulikeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

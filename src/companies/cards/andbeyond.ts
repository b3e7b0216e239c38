import type { Company } from '../company.ts';

export default {
  id: 'andbeyond',
  name: 'AndBeyond.Media',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Manages ads and auctions for Indian and Asian publishers.',
  hosts: {
    'andbeyond.media': 'advertising',
  },
  listed: ['Alchemy'],
  privacy: 'https://andbeyond.media/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://andbeyond.media/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/beyondmediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

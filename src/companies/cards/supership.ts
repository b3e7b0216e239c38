import type { Company } from '../company.ts';

export default {
  id: 'supership',
  name: 'Supership',
  parent: 'KDDI',
  country: 'JP',
  role: 'both',
  about: 'Sells app and web ad space by auction in Japan through Ad Generation.',
  hosts: {
    'socdm.com': 'advertising',
    'scaleout.jp': 'advertising',
    'supership.jp': 'advertising',
    'apvdr.com': 'advertising',
    'ad-generation.jp': 'advertising',
  },
  listed: ['Supership'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://supership.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adgenerationBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'carta',
  name: 'CARTA Holdings',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs the Japanese ad auctions fluct and Zucks.',
  hosts: {
    'adingo.jp': 'advertising',
    'fluct.jp': 'advertising',
    'zucks.net': 'advertising',
    'kau.li': 'advertising',
    'cartahd.com': 'advertising',
    'zucks.co.jp': 'advertising',
    'cartazero.co.jp': 'advertising',
  },
  listed: ['fluct', 'Kauli'],
  privacy: 'https://cartaholdings.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cartaholdings.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/fluctBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

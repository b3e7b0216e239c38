import type { Company } from '../company.ts';

export default {
  id: 'adot',
  name: 'Adot',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells mobile ads by location and app use for advertisers in France.',
  hosts: {
    'adotmob.com': 'advertising',
    'we-are-adot.com': 'advertising',
  },
  listed: ['Adotmob'],
  privacy: 'https://we-are-adot.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://we-are-adot.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adotBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

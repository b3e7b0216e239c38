import type { Company } from '../company.ts';

export default {
  id: 'algorix',
  name: 'AlgoriX',
  parent: null,
  country: 'SG',
  role: 'both',
  about: 'Sells ad space in apps by auction, mainly in Asia.',
  hosts: {
    'algorix.co': 'advertising',
    'rixengine.com': 'advertising',
  },
  privacy: 'https://www.algorix.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.algorix.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/rixengineBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

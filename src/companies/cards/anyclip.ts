import type { Company } from '../company.ts';

export default {
  id: 'anyclip',
  name: 'AnyClip',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Puts video players with ads on sites and picks clips that fit the page.',
  hosts: {
    'anyclip.com': 'video',
  },
  privacy: 'https://anyclip.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://anyclip.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/anyclipBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

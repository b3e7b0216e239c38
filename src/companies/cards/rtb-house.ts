import type { Company } from '../company.ts';

export default {
  id: 'rtb-house',
  name: 'RTB House',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Buys ad space to show people again the products they looked at in web shops.',
  hosts: {
    'creativecdn.com': 'advertising',
    'rtbhouse.com': 'advertising',
    'erne.co': 'advertising',
  },
  listed: ['RTB House AdPilot'],
  privacy: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/rtbhouseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

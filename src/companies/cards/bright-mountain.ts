import type { Company } from '../company.ts';

export default {
  id: 'bright-mountain',
  name: 'Bright Mountain Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Owns sites and an ad exchange that sells their ad space and other people's.",
  hosts: {
    'newsinc.com': 'video',
    'brightmountainmedia.com': 'advertising',
    'elitebidder.com': 'advertising',
  },
  listed: ['Digital Media Exchange'],
  privacy: 'https://www.brightmountainmedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.brightmountainmedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bmtmBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

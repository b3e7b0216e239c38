import type { Company } from '../company.ts';

export default {
  id: 'distroscale',
  name: 'DistroScale',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Plays video channels and video ads inside publishers' articles.",
  hosts: {
    'jsrdn.com': 'advertising',
    'distroscale.com': 'advertising',
    'distro.tv': 'advertising',
  },
  listed: ['DistroScale'],
  privacy: 'https://distroscale.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://distroscale.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/distroscaleBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

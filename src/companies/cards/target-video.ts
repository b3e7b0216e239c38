import type { Company } from '../company.ts';

export default {
  id: 'target-video',
  name: 'TargetVideo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Supplies video players with ads to publishers, formerly as Brid.TV.',
  hosts: {
    'target-video.com': 'video',
    'brid.tv': 'video',
    'tvserve.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://target-video.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/targetVideoBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bridBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

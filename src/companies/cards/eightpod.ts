import type { Company } from '../company.ts';

export default {
  id: 'eightpod',
  name: '8Pod',
  parent: null,
  country: 'AR',
  role: 'both',
  about: 'Places ads that can be played like a game.',
  hosts: {
    '8pod.com': 'advertising',
    '8podx.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://8pod.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/eightpodBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'videobyte',
  name: 'VideoByte',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells video and TV-app ads by auction.',
  hosts: {
    'videobyte.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://videobyte.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/videobyteBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

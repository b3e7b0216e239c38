import type { Company } from '../company.ts';

export default {
  id: 'videoreach',
  name: 'Video Reach',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Plays video ads inside articles.',
  hosts: {
    'videoreach.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://videoreach.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/videoreachBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'brave-global-tv',
  name: 'Brave Global TV',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions TV-app and video ad space.',
  hosts: {
    'braveglobal.tv': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://braveglobal.tv/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/braveBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

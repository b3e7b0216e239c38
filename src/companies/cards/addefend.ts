import type { Company } from '../company.ts';

export default {
  id: 'addefend',
  name: 'AdDefend',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Shows ads to people who use ad blockers.',
  hosts: {
    'addefend.com': 'advertising',
    'addefend-platform.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://addefend.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/addefendBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

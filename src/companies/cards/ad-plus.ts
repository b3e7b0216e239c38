import type { Company } from '../company.ts';

export default {
  id: 'ad-plus',
  name: 'AdPlus',
  parent: 'Turkcell',
  country: 'TR',
  role: 'both',
  about: "Sells ads with Turkcell's customer data.",
  hosts: {
    'ad-plus.com.tr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ad-plus.com.tr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adplusBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

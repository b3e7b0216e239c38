import type { Company } from '../company.ts';

export default {
  id: 'advangelists',
  name: 'Advangelists',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys and sells video ads by auction.',
  hosts: {
    'advangelists.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://advangelists.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/advangelistsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

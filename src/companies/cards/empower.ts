import type { Company } from '../company.ts';

export default {
  id: 'empower',
  name: 'Empower',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Sells video and display ads on Turkish sites.',
  hosts: {
    'virgul.com': 'advertising',
    'empower.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://empower.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/empowerBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

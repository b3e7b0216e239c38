import type { Company } from '../company.ts';

export default {
  id: 'mobilefuse',
  name: 'MobileFuse',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims app ads by place and moment.',
  hosts: {
    'mobilefuse.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mobilefuse.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mobilefuseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

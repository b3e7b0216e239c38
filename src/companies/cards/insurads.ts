import type { Company } from '../company.ts';

export default {
  id: 'insurads',
  name: 'InsurAds',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Watches how long ads are seen and exchanges unseen ones.',
  hosts: {
    'insurads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://insurads.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/insuradsBidAdapter.ts',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

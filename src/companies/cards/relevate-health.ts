import type { Company } from '../company.ts';

export default {
  id: 'relevate-health',
  name: 'Relevate Health',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims ads for medicines at doctors.',
  hosts: {
    'relevate.health': 'advertising',
    'relevatehealth.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://relevatehealth.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/relevatehealthBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

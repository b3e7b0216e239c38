import type { Company } from '../company.ts';

export default {
  id: 'hybrid-ai',
  name: 'Hybrid',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Buys and sells ads by auction in Russia and elsewhere and puts ads into pictures.',
  hosts: {
    'hybrid.ai': 'advertising',
  },
  listed: ['Hybrid'],
  privacy: 'https://hybrid.ai/data_protection_policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://hybrid.ai/data_protection_policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/hybridBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/voxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

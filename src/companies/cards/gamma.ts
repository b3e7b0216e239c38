import type { Company } from '../company.ts';

export default {
  id: 'gamma',
  name: 'Gamma',
  parent: null,
  country: 'MY',
  role: 'both',
  about: 'Rents out ad-serving and ad-auction software in Asia.',
  hosts: {
    'gammaplatform.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://gammaplatform.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/gammaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

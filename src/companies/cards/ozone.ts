import type { Company } from '../company.ts';

export default {
  id: 'ozone',
  name: 'Ozone',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells the ad space and reader groups of British newspapers together.',
  hosts: {
    'the-ozone-project.com': 'advertising',
    'ozoneproject.com': 'advertising',
  },
  listed: ['Ozone Project'],
  privacy: 'https://www.ozoneproject.com/platform-privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.ozoneproject.com/platform-privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ozoneBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

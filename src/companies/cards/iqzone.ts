import type { Company } from '../company.ts';

export default {
  id: 'iqzone',
  name: 'IQzone',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells app and web ad space by auction.',
  hosts: {
    'iqzone.com': 'advertising',
    'iqzonertb.live': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://iqzone.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/iqzoneBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

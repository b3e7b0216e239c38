import type { Company } from '../company.ts';

export default {
  id: 'otm',
  name: 'OTM',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Buys ads by auction for Russian agencies.',
  hosts: {
    'otm-r.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://otm-r.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/otmBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'luponmedia',
  name: 'Lupon Media',
  parent: null,
  country: 'HR',
  role: 'both',
  about: 'Runs ads for publishers in the Balkans.',
  hosts: {
    'luponmedia.com': 'advertising',
    'adxpremium.services': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://luponmedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/luponmediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

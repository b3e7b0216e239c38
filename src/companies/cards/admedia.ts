import type { Company } from '../company.ts';

export default {
  id: 'admedia',
  name: 'AdMedia',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places search, banner and e-mail ads for advertisers.',
  hosts: {
    'admedia.com': 'advertising',
  },
  listed: ['AdMedia'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://admedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/admediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

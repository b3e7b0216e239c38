import type { Company } from '../company.ts';

export default {
  id: 'pgam',
  name: 'PGAM Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells banner, video and TV-app ads for publishers.',
  hosts: {
    'pgammedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://pgammedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pgamsspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

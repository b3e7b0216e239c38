import type { Company } from '../company.ts';

export default {
  id: 'opera-ads',
  name: 'Opera Ads',
  parent: 'Opera',
  country: 'NO',
  role: 'both',
  about: 'Sells ads in the Opera browser, in apps and on sites by auction.',
  hosts: {
    'adx.opera.com': 'advertising',
    'oa.opera.com': 'advertising',
    'opera-ads.com': 'advertising',
    'opera.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://opera.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/operaadsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

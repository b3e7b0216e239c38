import type { Company } from '../company.ts';

export default {
  id: 'redtram',
  name: 'RedTram',
  parent: null,
  country: 'UA',
  role: 'both',
  about: 'Places boxes of news links and ads in eastern Europe.',
  hosts: {
    'redtram.com': 'advertising',
    'redtram.ru': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://redtram.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/redtramBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'between-exchange',
  name: 'Between Exchange',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Runs an ad exchange for Russian and foreign sites and syncs browser IDs.',
  hosts: {
    'betweendigital.com': 'advertising',
    'betweenx.com': 'advertising',
  },
  listed: ['Between Digital'],
  privacy: 'https://betweenx.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://betweenx.com/en/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/betweenBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

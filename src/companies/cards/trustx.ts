import type { Company } from '../company.ts';

export default {
  id: 'trustx',
  name: 'TrustX',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs a non-profit ad exchange for premium publishers.',
  hosts: {
    'trustx.org': 'advertising',
  },
  listed: ['TrustX'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://trustx.org/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/trustxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

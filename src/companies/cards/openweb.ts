import type { Company } from '../company.ts';

export default {
  id: 'openweb',
  name: 'OpenWeb',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs comment sections on news sites and sells ads with what readers do there.',
  hosts: {
    'spot.im': 'social',
    'spotim.market': 'social',
    'openweb.com': 'social',
    'openwebmp.com': 'advertising',
  },
  listed: ['Spot.IM'],
  privacy: 'https://www.openweb.com/legal-and-privacy/privacy',
  optOut: null,
  contact: { mail: 'privacy@openweb.com' },
  sources: [
    { url: 'https://www.openweb.com/legal-and-privacy/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/openwebBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

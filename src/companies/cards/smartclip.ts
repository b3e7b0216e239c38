import type { Company } from '../company.ts';

export default {
  id: 'smartclip',
  name: 'smartclip',
  parent: 'RTL Group',
  country: 'DE',
  role: 'both',
  about: 'Sells and serves video ads for broadcasters and online publishers in Europe.',
  hosts: {
    'smartclip.net': 'advertising',
    'smartclip.com': 'advertising',
    'smartclip.tv': 'advertising',
    'sxp.smartclip.net': 'advertising',
  },
  listed: ['smartclip'],
  privacy: 'https://privacy-portal.smartclip.net/en/privacy',
  optOut: null,
  contact: { mail: 'privacy@smartclip.tv' },
  sources: [
    { url: 'https://privacy-portal.smartclip.net/en/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smartxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

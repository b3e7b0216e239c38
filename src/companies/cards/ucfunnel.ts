import type { Company } from '../company.ts';

export default {
  id: 'ucfunnel',
  name: 'ucfunnel',
  parent: 'Aralego',
  country: 'TW',
  role: 'both',
  about: "Sells publishers' ad space by auction in Asia.",
  hosts: {
    'aralego.com': 'advertising',
    'aralego.net': 'advertising',
    'ucfunnel.com': 'advertising',
  },
  listed: ['ucfunnel ucX'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ucfunnel.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ucfunnelBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'optidigital',
  name: 'Opti Digital',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Places and sells ads for publishers and reloads them while people read.',
  hosts: {
    'opti-digital.com': 'advertising',
    'optidigital.com': 'advertising',
  },
  privacy: 'https://www.optidigital.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.optidigital.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/optidigitalBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'raveltech',
  name: 'Ravel Technologies',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Encrypts the profiles in ad auctions so that traders cannot read them.',
  hosts: {
    'rvlproxy.net': 'advertising',
    'raveltech.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://raveltech.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/raveltechRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

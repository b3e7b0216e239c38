import type { Company } from '../company.ts';

export default {
  id: 'iprom',
  name: 'iPROM',
  parent: null,
  country: 'SI',
  role: 'both',
  about: 'Serves and buys ads in Slovenia and nearby countries.',
  hosts: {
    'iprom.net': 'advertising',
    'iprom.si': 'advertising',
    'iprom.eu': 'advertising',
  },
  listed: ['iPROM'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://iprom.eu/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ipromBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

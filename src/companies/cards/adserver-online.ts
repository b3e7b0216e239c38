import type { Company } from '../company.ts';

export default {
  id: 'adserver-online',
  name: 'Adserver.Online',
  parent: null,
  country: 'EE',
  role: 'processor',
  about: 'Rents out ad servers that networks use under their own name.',
  hosts: {
    'adserver.online': 'advertising',
    'aso1.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adserver.online/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/asoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

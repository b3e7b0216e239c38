import type { Company } from '../company.ts';

export default {
  id: 'gamoshi',
  name: 'Gamoshi',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Rents out the software for running an ad exchange.',
  hosts: {
    'gamoshi.io': 'advertising',
    'gamoshi.com': 'advertising',
    'cleanmediaads.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://gamoshi.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/gamoshiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

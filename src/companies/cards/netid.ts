import type { Company } from '../company.ts';

export default {
  id: 'netid',
  name: 'netID',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Shared sign-in of German sites that also serves as an ad ID.',
  hosts: {
    'netid.de': 'identity',
    'netid.dev': 'identity',
  },
  privacy: 'https://netid.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://netid.de/datenschutz', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/netIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;

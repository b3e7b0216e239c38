import type { Company } from '../company.ts';

export default {
  id: 'digital-envoy',
  name: 'Digital Envoy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Tells from an internet address where someone is and makes a location ID for ads.',
  hosts: {
    'locid.com': 'identity',
    'digitalenvoy.net': 'identity',
    'digitalelement.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://digitalenvoy.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/locIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;

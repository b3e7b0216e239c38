import type { Company } from '../company.ts';

export default {
  id: 'encypher',
  name: 'Encypher',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Marks articles with hidden signs of origin.',
  hosts: {
    'encypher.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://encypher.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/encypherRtdProvider.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

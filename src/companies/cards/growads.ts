import type { Company } from '../company.ts';

export default {
  id: 'growads',
  name: 'Grow Advertising',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads on phones for shops and brands.',
  hosts: {
    'growadvertising.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://growadvertising.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/growadsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'blue',
  name: 'Blue',
  parent: null,
  country: 'BR',
  role: 'both',
  about: 'Shows people ads for shops they visited, mainly in Brazil.',
  hosts: {
    'getblue.io': 'advertising',
  },
  privacy: 'https://getblue.io/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://getblue.io/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/blueBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

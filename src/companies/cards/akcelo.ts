import type { Company } from '../company.ts';

export default {
  id: 'akcelo',
  name: 'Akcelo',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells ads and videos on sports sites.',
  hosts: {
    'sportslocalmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://sportslocalmedia.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/akceloBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

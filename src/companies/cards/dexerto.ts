import type { Company } from '../company.ts';

export default {
  id: 'dexerto',
  name: 'Dexerto',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Gaming news site that also sells ads for other sites.',
  hosts: {
    'dexerto.media': 'advertising',
    'dexerto.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://dexerto.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/dexertoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

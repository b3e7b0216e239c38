import type { Company } from '../company.ts';

export default {
  id: 'kargo',
  name: 'Kargo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells mobile ad space of well-known publishers and syncs browser IDs with its buyers.',
  hosts: {
    'kargo.com': 'advertising',
  },
  listed: ['Kargo'],
  privacy: 'https://www.kargo.com/privacy',
  optOut: 'https://www.kargo.com/ccpa',
  contact: null,
  sources: [
    { url: 'https://www.kargo.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/kargoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

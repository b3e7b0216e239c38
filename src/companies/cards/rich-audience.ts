import type { Company } from '../company.ts';

export default {
  id: 'rich-audience',
  name: 'Rich Audience',
  parent: null,
  country: 'ES',
  role: 'both',
  about: "Sells publishers' ad space by auction and syncs browser IDs.",
  hosts: {
    'richaudience.com': 'advertising',
    'richaudience.mgr.consensu.org': 'consent',
  },
  listed: ['Rich Audience CMP'],
  privacy: 'https://richaudience.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://richaudience.com/en/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/richaudienceBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'h12-media',
  name: 'H12 Media',
  parent: null,
  country: 'PT',
  role: 'both',
  about: 'Auctions ad space of publishers and syncs browser IDs.',
  hosts: {
    'h12-media.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://h12-media.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/h12mediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

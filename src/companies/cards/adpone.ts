import type { Company } from '../company.ts';

export default {
  id: 'adpone',
  name: 'Adpone',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Sells ad space of publishers by auction.',
  hosts: {
    'adpone.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adpone.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adponeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

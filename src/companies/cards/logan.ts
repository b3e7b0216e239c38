import type { Company } from '../company.ts';

export default {
  id: 'logan',
  name: 'Logan',
  parent: null,
  country: 'AR',
  role: 'both',
  about: 'Places mobile ads in Latin America.',
  hosts: {
    'logan.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://logan.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/loganBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'first-id',
  name: 'First-id',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Gives browsers one shared ID across French sites.',
  hosts: {
    'first-id.fr': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://first-id.fr/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nexx360BidAdapter.ts',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

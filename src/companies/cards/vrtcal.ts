import type { Company } from '../company.ts';

export default {
  id: 'vrtcal',
  name: 'Vrtcal',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ad space in mobile apps by auction.',
  hosts: {
    'vrtcal.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://vrtcal.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/vrtcalBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

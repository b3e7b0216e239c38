import type { Company } from '../company.ts';

export default {
  id: 'symitri',
  name: 'Symitri',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Adds privacy-filtered audience groups to publishers' ad auctions.",
  hosts: {
    'symitri.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://symitri.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/symitriDapRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'teqblaze',
  name: 'TeqBlaze',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Builds ready-made ad exchanges that other networks run.',
  hosts: {
    'teqblaze.com': 'advertising',
    'teqblaze.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://teqblaze.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/teqBlazeDemoBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

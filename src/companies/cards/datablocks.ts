import type { Company } from '../company.ts';

export default {
  id: 'datablocks',
  name: 'Datablocks',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs an ad exchange and rents out its software.',
  hosts: {
    'dblks.net': 'advertising',
    'datablocks.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://datablocks.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/datablocksBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

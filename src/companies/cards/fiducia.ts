import type { Company } from '../company.ts';

export default {
  id: 'fiducia',
  name: 'Fiducia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Checks for advertisers which ads of an auction were really delivered.',
  hosts: {
    'fiduciadlt.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://fiduciadlt.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/reconciliationRtdProvider.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

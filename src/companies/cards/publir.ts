import type { Company } from '../company.ts';

export default {
  id: 'publir',
  name: 'Publir',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ads and paid memberships for small publishers.',
  hosts: {
    'publir.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://publir.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/publirBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

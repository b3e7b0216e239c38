import type { Company } from '../company.ts';

export default {
  id: 'telkomsel',
  name: 'Telkomsel',
  parent: 'Telkom Indonesia',
  country: 'ID',
  role: 'both',
  about: 'Phone company that sells ads with its customer data.',
  hosts: {
    'myads.telkomsel.com': 'advertising',
    'tadex.id': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://telkomsel.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pstudioBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'padsquad',
  name: 'PadSquad',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells special-format ads on phones.',
  hosts: {
    'padsquad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://padsquad.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/padsquadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'qwarry',
  name: 'Qwarry',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Reads the meaning of a page to aim ads without cookies.',
  hosts: {
    'qwarry.com': 'advertising',
    'qwarry.co': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://qwarry.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/qwarryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

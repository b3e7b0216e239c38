import type { Company } from '../company.ts';

export default {
  id: 'iqvia',
  name: 'IQVIA',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Recognises doctors on medical sites so that drug makers can reach them.',
  hosts: {
    'medtargetsystem.com': 'identity',
    'dmdconnects.com': 'identity',
    'iqviadigital.com': 'advertising',
    'lassomarketing.io': 'advertising',
    'lhmos.com': 'advertising',
    'iqvia.com': 'content',
  },
  listed: ['DMD Marketing'],
  privacy: 'https://www.iqvia.com/about-us/privacy/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.iqvia.com/about-us/privacy/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lassoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

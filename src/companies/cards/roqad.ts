import type { Company } from '../company.ts';

export default {
  id: 'roqad',
  name: 'Roqad',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Works out which phones and computers belong to the same person or household.',
  hosts: {
    'roq.ad': 'identity',
    'rqtrk.eu': 'identity',
    'roqad.com': 'identity',
  },
  privacy: 'https://www.roq.ad/privacy-policy-roqad/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.roq.ad/privacy-policy-roqad/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/zeotapIdPlusIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

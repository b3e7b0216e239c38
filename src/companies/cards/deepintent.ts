import type { Company } from '../company.ts';

export default {
  id: 'deepintent',
  name: 'DeepIntent',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims medical ads at doctors and patients by health data.',
  hosts: {
    'deepintent.com': 'advertising',
  },
  listed: ['DeepIntent'],
  privacy: 'https://www.deepintent.com/legal/privacypolicy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.deepintent.com/legal/privacypolicy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/deepintentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

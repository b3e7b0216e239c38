import type { Company } from '../company.ts';

export default {
  id: 'overtone',
  name: 'Overtone',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rates the kind of article for publishers and advertisers.',
  hosts: {
    'overtone.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://overtone.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/overtoneRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

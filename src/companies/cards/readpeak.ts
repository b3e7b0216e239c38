import type { Company } from '../company.ts';

export default {
  id: 'readpeak',
  name: 'ReadPeak',
  parent: null,
  country: 'FI',
  role: 'both',
  about: 'Places ads that look like articles on Nordic news sites.',
  hosts: {
    'readpeak.com': 'advertising',
  },
  privacy: 'https://www.readpeak.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.readpeak.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/readpeakBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

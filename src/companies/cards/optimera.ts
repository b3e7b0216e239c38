import type { Company } from '../company.ts';

export default {
  id: 'optimera',
  name: 'Optimera',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Predicts which ad places will be seen.',
  hosts: {
    'oapi26b.com': 'advertising',
    'optimera.nyc': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://optimera.nyc/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/optimeraRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

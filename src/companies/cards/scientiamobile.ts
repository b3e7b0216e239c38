import type { Company } from '../company.ts';

export default {
  id: 'scientiamobile',
  name: 'ScientiaMobile',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recognises the model of a phone or computer from its browser.',
  hosts: {
    'wurfl.io': 'fingerprinting',
    'wurflcloud.com': 'fingerprinting',
    'scientiamobile.com': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://scientiamobile.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/wurflRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

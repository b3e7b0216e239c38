import type { Company } from '../company.ts';

export default {
  id: 'qortex',
  name: 'Qortex',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Reads videos and text of a page to fit ads to the moment.',
  hosts: {
    'qortex.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://qortex.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/qortexRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'nodals-ai',
  name: 'Nodals AI',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sorts readers for advertisers with models that run in the page.',
  hosts: {
    'nodals.io': 'advertising',
    'nodals.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://nodals.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nodalsAiRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

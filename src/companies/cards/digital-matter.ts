import type { Company } from '../company.ts';

export default {
  id: 'digital-matter',
  name: 'Digital Matter',
  parent: null,
  country: 'SG',
  role: 'both',
  about: 'Sells ad places of Asian publishers by auction.',
  hosts: {
    'digitalmatter.services': 'advertising',
    'digitalmatter.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://digitalmatter.ai/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/digitalMatterBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

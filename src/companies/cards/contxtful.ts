import type { Company } from '../company.ts';

export default {
  id: 'contxtful',
  name: 'Contxtful',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Reads page and pointer movements to judge how open a visitor is to an ad.',
  hosts: {
    'receptivity.io': 'advertising',
    'contxtful.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://contxtful.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/contxtfulBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'bliink',
  name: 'BLIINK',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Places ads inside pictures and text of French news sites by what the page is about.',
  hosts: {
    'bliink.io': 'advertising',
  },
  privacy: 'https://bliink.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bliink.io/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bliinkBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

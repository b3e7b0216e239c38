import type { Company } from '../company.ts';

export default {
  id: 'finative',
  name: 'Finative',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Places ads with finance content on German news sites.',
  hosts: {
    'finative.cloud': 'advertising',
    'finative.de': 'advertising',
  },
  privacy: 'https://www.finative.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.finative.de/datenschutz', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/finativeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

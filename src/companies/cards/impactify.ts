import type { Company } from '../company.ts';

export default {
  id: 'impactify',
  name: 'Impactify',
  parent: null,
  country: 'LU',
  role: 'both',
  about: 'Plays video ads between the paragraphs of articles.',
  hosts: {
    'impactify.io': 'advertising',
    'impactify.media': 'advertising',
  },
  privacy: 'https://impactify.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://impactify.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/impactifyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

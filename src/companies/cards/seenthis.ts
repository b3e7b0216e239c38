import type { Company } from '../company.ts';

export default {
  id: 'seenthis',
  name: 'SeenThis',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Streams ad pictures and videos so that they load at once.',
  hosts: {
    'seenthis.co': 'advertising',
    'seenthis.se': 'advertising',
  },
  privacy: 'https://seenthis.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://seenthis.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/seenthisBrandStories.ts', checked: '2026-11-22' },
  ],
} satisfies Company;

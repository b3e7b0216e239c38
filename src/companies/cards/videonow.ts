import type { Company } from '../company.ts';

export default {
  id: 'videonow',
  name: 'Videonow',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Plays video ads on Russian sites.',
  hosts: {
    'videonow.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://videonow.ru/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/videonowBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

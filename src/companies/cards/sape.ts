import type { Company } from '../company.ts';

export default {
  id: 'sape',
  name: 'Sape',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Sells text and video ad places on Russian sites and syncs browser IDs.',
  hosts: {
    'acint.net': 'advertising',
    'sape.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://acint.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/rtbsapeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'audienzz',
  name: 'Audienzz',
  parent: 'NZZ',
  country: 'CH',
  role: 'both',
  about: 'Sells ad space of Swiss publishers and sorts their readers into groups.',
  hosts: {
    'audienzz.com': 'advertising',
    'audienzz.ch': 'advertising',
    'adnz.co': 'advertising',
    'yaleo.com': 'advertising',
  },
  privacy: 'https://www.audienzz.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.audienzz.com/en/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yaleoBidAdapter.ts', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/semantiqRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;

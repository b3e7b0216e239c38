import type { Company } from '../company.ts';

export default {
  id: 'winr',
  name: 'Winr',
  parent: null,
  country: 'AU',
  role: 'both',
  about: "Shows competitions as ads on publishers' pages.",
  hosts: {
    'winr.com.au': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://winr.com.au/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/winrBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

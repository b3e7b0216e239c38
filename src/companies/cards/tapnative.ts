import type { Company } from '../company.ts';

export default {
  id: 'tapnative',
  name: 'TapNative',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places native ads on health sites.',
  hosts: {
    'tapnative.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://tapnative.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tapnativeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

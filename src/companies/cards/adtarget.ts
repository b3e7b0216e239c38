import type { Company } from '../company.ts';

export default {
  id: 'adtarget',
  name: 'AdTarget',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Rents video-ad auction technology to Turkish publishers.',
  hosts: {
    'adtarget.com.tr': 'advertising',
    'adtarget.market': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adtarget.com.tr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adtargetBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adtrgtmeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;

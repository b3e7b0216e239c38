import type { Vendor } from '../vendor.ts';

export default {
  id: 'adup',
  name: 'AdUp Technology',
  company: 'AdUp Technology',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adup-tech.com' }],
    global: ['AdUpRetargeting'],
  },
  explain: 'Shows text ads here, chosen by what you read and by what you looked at elsewhere.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/aduptechBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

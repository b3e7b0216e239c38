import type { Vendor } from '../vendor.ts';

export default {
  id: 'invibes',
  name: 'Invibes',
  company: 'Invibes',
  kind: 'advertising',
  marks: {
    request: [{ host: 'r66net.com' }],
    cookie: ['ivbsdid'],
    storage: ['ivbsdid'],
  },
  identifiers: [
    { place: 'cookie', name: 'ivbsdid' },
    { place: 'storage', name: 'ivbsdid' },
  ],
  explain: 'Places ads in the articles you read, with a number for your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/invibesBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/invibesBidAdapter.json',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'clevertap',
  name: 'CleverTap',
  company: 'CleverTap',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'wzrkt.com' }, { host: 'clevertap-prod.com' }, { host: 'd2r1yp2w7bby2u.cloudfront.net' }],
    cookie: ['WZRK_G'],
    storage: ['WZRK_G', 'WZRK_PR', 'WZRK_EV'],
    global: ['clevertap'],
  },
  identifiers: [
    { place: 'cookie', name: 'WZRK_G' },
    { place: 'storage', name: 'WZRK_G' },
  ],
  reads: [
    {
      place: 'storage',
      name: 'WZRK_PR',
      fields: { Name: 'name', Email: 'email', Phone: 'phone', DOB: 'birth-date', Identity: 'person', '*': 'trait' },
    },
  ],
  explain: 'Keeps a profile of what you do here, and sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/CleverTap/clevertap-web-sdk/blob/9cd816c3ecb5e8aee5325408e68f3011aeb9ad28/src/util/constants.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

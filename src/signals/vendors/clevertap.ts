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
  explain: 'Keeps a profile of what you do here, and sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'appier',
  name: 'Appier',
  company: 'Appier',
  kind: 'advertising',
  marks: {
    request: [{ host: 'appier.net' }],
    cookie: ['_atrk_uid', '_atrk_siteuid', '_atrk_ssid', '_atrk_sessidx'],
  },
  identifiers: [
    { place: 'cookie', name: '_atrk_uid' },
    { place: 'cookie', name: '_atrk_siteuid' },
  ],
  explain: 'Buys ads aimed at you, and predicts from what you do on shops whether you will buy.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/appierBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/appierBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

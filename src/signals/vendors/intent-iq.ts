import type { Vendor } from '../vendor.ts';

export default {
  id: 'intent-iq',
  name: 'Intent IQ',
  company: 'Intent IQ',
  kind: 'identity',
  marks: {
    request: [{ host: 'intentiq.com' }],
    cookie: [/^_iiq_fdata(_\d+)?$/],
    storage: [/^_iiq_fdata(_\d+)?$/],
  },
  identifiers: [
    { place: 'cookie', name: /^_iiq_fdata(_\d+)?$/ },
    { place: 'storage', name: /^_iiq_fdata(_\d+)?$/ },
  ],
  explain: 'Gives you an ID that works without cookies, from your address and device, for ad auctions.',
  optOut: { by: 'link', url: 'https://www.intentiq.com/opt-out/' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/intentIqAnalyticsAdapter.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

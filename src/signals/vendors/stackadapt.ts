import type { Vendor } from '../vendor.ts';

export default {
  id: 'stackadapt',
  name: 'StackAdapt',
  company: 'StackAdapt',
  kind: 'advertising',
  marks: {
    request: [{ host: 'stackadapt.com' }],
    cookie: [/^sa-user-id(-v\d)?$/],
    storage: [/^sa-user-id(-v\d)?$/],
    global: ['saq'],
  },
  identifiers: [
    { place: 'cookie', name: /^sa-user-id(-v\d)?$/ },
    { place: 'storage', name: /^sa-user-id(-v\d)?$/ },
    { place: 'cookie', name: /^sa-user-id(-v\d)?$/, host: 'stackadapt.com' },
  ],
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'link', url: 'https://www.stackadapt.com/opt-out' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/stackadaptBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/stackadaptBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;

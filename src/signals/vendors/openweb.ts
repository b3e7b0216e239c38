import type { Vendor } from '../vendor.ts';

export default {
  id: 'openweb',
  name: 'OpenWeb (Spot.IM)',
  company: 'OpenWeb',
  kind: 'social',
  marks: {
    request: [{ host: 'spot.im' }, { host: 'openwebmp.com' }],
    storage: ['SPOTIM_DEVICE_UUID_V2'],
    global: ['SPOTIM'],
  },
  identifiers: [{ place: 'storage', name: 'SPOTIM_DEVICE_UUID_V2' }],
  explain: 'Runs the comments on this page, gives you a number to know you again, and shows ads beside them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/openwebBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'ogury',
  name: 'Ogury',
  company: 'Ogury',
  kind: 'advertising',
  marks: {
    request: [{ host: 'presage.io' }],
  },
  explain: 'Places ads chosen by interest groups it made from the phones and sites it watches.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/oguryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

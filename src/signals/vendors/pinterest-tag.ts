import type { Vendor } from '../vendor.ts';

export default {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  company: 'Pinterest',
  kind: 'social',
  marks: {
    request: [{ host: 'ct.pinterest.com' }, { host: 's.pinimg.com', path: /^\/ct\// }],
    cookie: ['_pin_unauth', '_epik'],
    global: ['pintrk'],
  },
  explain: 'Tells Pinterest what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.pinterest.com/docs/track-conversions/pinterest-tag/', checked: '2026-11-22' }],
} satisfies Vendor;

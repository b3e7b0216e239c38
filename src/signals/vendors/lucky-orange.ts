import type { Vendor } from '../vendor.ts';

export default {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  company: 'Lucky Orange',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'luckyorange.com' }, { host: 'luckyorange.net' }],
    cookie: ['_lo_uid', '_lo_v'],
    global: ['__wtw_lucky_site_id'],
  },
  identifiers: [{ place: 'cookie', name: '_lo_uid' }],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/265ccbcde114fdbc6d4af0d317654927fd7b789a/integrations/lucky-orange/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'chartbeat',
  name: 'Chartbeat',
  company: 'Chartbeat',
  kind: 'analytics',
  marks: {
    request: [{ host: 'chartbeat.com' }, { host: 'chartbeat.net' }],
    cookie: ['_cb', '_chartbeat2', '_cb_svref'],
    global: ['_sf_async_config', 'pSUPERFLY'],
  },
  explain: 'Tells the editors, second by second, what you are reading and how far you get.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.chartbeat.com/cbp/tracking/standard-websites/our-javascript', checked: '2026-11-22' }],
} satisfies Vendor;

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
  identifiers: [
    { place: 'cookie', name: '_cb' },
    { place: 'cookie', name: '_chartbeat2' },
  ],
  explain: 'Tells the editors, second by second, what you are reading and how far you get.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/32ab659e6ed90259eae2839aa7ecbdfc9bc0b52e/packages/analytics-js-integrations/src/integrations/Chartbeat/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

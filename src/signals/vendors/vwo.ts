import type { Vendor } from '../vendor.ts';

export default {
  id: 'vwo',
  name: 'VWO',
  company: 'VWO',
  kind: 'experiment',
  marks: {
    request: [{ host: 'visualwebsiteoptimizer.com' }],
    cookie: ['_vwo_uuid_v2', '_vis_opt_s', /^_vis_opt_exp_\d+_combi$/, '_vwo_uuid'],
    global: ['VWO', '__vwo', '_vwo_exp', '_vwo_exp_ids'],
  },
  identifiers: [
    { place: 'cookie', name: '_vwo_uuid_v2' },
    { place: 'cookie', name: '_vwo_uuid' },
  ],
  // Only what was chosen: names, variations and segments of all experiments come to everybody.
  reads: [
    { place: 'global', path: ['_vwo_exp', '*', 'combination_chosen'], fields: { '*': 'experiment' } },
    { place: 'global', path: ['_vwo_geo'], fields: { city: 'location', region: 'location', country: 'location' } },
    { place: 'global', path: ['_vwo_ip'], fields: { '': 'location' } },
    { place: 'cookie', name: /^_vis_opt_exp_\d+_combi$/, fields: { '': 'experiment' } },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/0d3c54b7a860749ff95b56b142b476633f8a863b/integrations/visual-website-optimizer/lib/index.js',
      checked: '2026-11-22',
    },
    { url: 'https://help.vwo.com/hc/en-us/articles/360033990873', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/32ab659e6ed90259eae2839aa7ecbdfc9bc0b52e/packages/analytics-js-integrations/src/integrations/VWO/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

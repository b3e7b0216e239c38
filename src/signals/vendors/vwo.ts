import type { Vendor } from '../vendor.ts';

export default {
  id: 'vwo',
  name: 'VWO',
  company: 'Wingify',
  kind: 'experiment',
  marks: {
    request: [{ host: 'visualwebsiteoptimizer.com' }],
    cookie: ['_vwo_uuid_v2', '_vis_opt_s', /^_vis_opt_exp_\d+_combi$/],
    global: ['VWO', '__vwo', '_vwo_exp', '_vwo_exp_ids'],
  },
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://help.vwo.com/hc/en-us/articles/360033990873', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/32ab659e6ed90259eae2839aa7ecbdfc9bc0b52e/packages/analytics-js-integrations/src/integrations/VWO/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

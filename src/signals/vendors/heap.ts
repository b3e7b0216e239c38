import type { Vendor } from '../vendor.ts';

export default {
  id: 'heap',
  name: 'Heap',
  company: 'Contentsquare',
  kind: 'analytics',
  // No global `heap`: a common word in programs.
  marks: {
    request: [{ host: 'heapanalytics.com' }, { host: 'heap-api.com' }],
    cookie: [/^_hp2_(id|ses_props)\.\d+$/],
  },
  identifiers: [{ place: 'cookie', name: /^_hp2_id\.\d+$/ }],
  explain: 'Notes everything you click and do here, under a number given to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0a421ae9f5c38556a3fa9487f16cdcea66921064/packages/analytics-js-integrations/src/integrations/Heap/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

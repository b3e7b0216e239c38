import type { Vendor } from '../vendor.ts';

export default {
  id: 'axeptio',
  name: 'Axeptio',
  company: 'Axeptio',
  kind: 'consent',
  marks: {
    request: [{ host: 'axept.io' }],
    cookie: ['axeptio_cookies', 'axeptio_authorized_vendors'],
    global: ['axeptioSDK', 'axeptioSettings'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0a421ae9f5c38556a3fa9487f16cdcea66921064/packages/analytics-js-integrations/src/integrations/Axeptio/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

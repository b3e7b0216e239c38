import type { Vendor } from '../vendor.ts';

export default {
  id: 'mixpanel',
  name: 'Mixpanel',
  company: 'Mixpanel',
  kind: 'analytics',
  marks: {
    request: [{ host: 'mixpanel.com' }, { host: 'mxpnl.com' }],
    cookie: [/^mp_[\da-f]{32}_mixpanel$/],
    storage: [/^mp_[\da-f]{32}_mixpanel$/],
    global: ['mixpanel'],
  },
  identifiers: [
    { place: 'cookie', name: /^mp_[\da-f]{32}_mixpanel$/ },
    { place: 'storage', name: /^mp_[\da-f]{32}_mixpanel$/ },
  ],
  explain: 'Notes what you click and do here, step by step, under a number given to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/Mixpanel/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

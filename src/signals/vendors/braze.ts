import type { Vendor } from '../vendor.ts';

export default {
  id: 'braze',
  name: 'Braze',
  company: 'Braze',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'braze.com' }, { host: 'braze.eu' }, { host: 'appboycdn.com' }],
    storage: [/^ab\.storage\.\w+\.[\da-f-]{36}$/],
    cookie: [/^ab\.storage\.\w+\.[\da-f-]{36}$/],
    global: ['appboy', 'braze'],
  },
  identifiers: [
    { place: 'cookie', name: /^ab\.storage\.(deviceId|userId)\.[\da-f-]{36}$/ },
    { place: 'storage', name: /^ab\.storage\.(deviceId|userId)\.[\da-f-]{36}$/ },
  ],
  explain: 'Keeps a record of what you do here, to send you messages that fit it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/06fedb9bed7b6c23fa63b2a984bcddd09a9f3578/packages/analytics-js-integrations/src/integrations/Braze/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

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
    mail: {
      pixels: ['//ablink{word}.{domain}/wf/open?upn={token}', '//ablink{word}.{domain}/ss/o/{token}/{any}/{any}/{any}'],
      links: ['//ablink{word}.{domain}/ls/click?upn={token}', '//ablink{word}.{domain}/ss/c/{token}/{rest}'],
    },
  },
  identifiers: [
    { place: 'cookie', name: /^ab\.storage\.(deviceId|userId)\.[\da-f-]{36}$/ },
    { place: 'storage', name: /^ab\.storage\.(deviceId|userId)\.[\da-f-]{36}$/ },
  ],
  reads: [
    { place: 'cookie', name: /^ab\.storage\.userId\.[\da-f-]{36}$/, fields: { g: 'person', 'v.g': 'person' } },
    { place: 'storage', name: /^ab\.storage\.userId\.[\da-f-]{36}$/, fields: { g: 'person', 'v.g': 'person' } },
  ],
  explain: 'Keeps a record of what you do here, to send you messages that fit it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/06fedb9bed7b6c23fa63b2a984bcddd09a9f3578/packages/analytics-js-integrations/src/integrations/Braze/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://braze.com/docs/user_guide/channels/email/email_setup/open_pixel_and_click_tracking',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://www.braze.com/docs/developer_guide/platform_integration_guides/web/cookies_and_storage/',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

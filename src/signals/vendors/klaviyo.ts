import type { Vendor } from '../vendor.ts';

export default {
  id: 'klaviyo',
  name: 'Klaviyo',
  company: 'Klaviyo',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'klaviyo.com' }],
    cookie: ['__kla_id'],
    storage: ['klaviyoOnsite'],
    global: ['klaviyo', '_learnq'],
    mail: {
      hosts: ['klclick{digits}.com', 'klaviyomail.com'],
      pixels: ['//klclick{digits}.com/{rest}', '//klaviyomail.com/{rest}'],
      links: ['//klclick{digits}.com/{rest}', '//klaviyomail.com/{rest}', '/l/{ulid}_{number}'],
    },
  },
  identifiers: [{ place: 'cookie', name: '__kla_id' }],
  reads: [
    {
      place: 'cookie',
      name: '__kla_id',
      fields: {
        $email: 'email',
        email: 'email',
        $phone_number: 'phone',
        $first_name: 'name',
        $last_name: 'name',
        $exchange_id: 'person',
        '$referrer.*': 'referrer',
        '$last_referrer.*': 'referrer',
      },
    },
    { place: 'storage', name: '__kla_viewed', fields: { '[][].Title': 'product', '[][].Categories[]': 'product' } },
  ],
  explain: 'Links what you look at to your e-mail address, once the shop knows it, to write to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Klaviyo/browser.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://community.klaviyo.com/campaigns-flows-and-sms-30/why-do-my-campaign-urls-say-trk-klclick-com-221',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/klaviyo/magento2-klaviyo/blob/616f1ee4f1c544e4efd30390f4b3a62e929f47bc/Observer/SalesQuoteSaveAfter.php',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;

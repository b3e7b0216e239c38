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
    global: ['klaviyo', '_learnq', '_klOnsite'],
  },
  identifiers: [{ place: 'cookie', name: '__kla_id' }],
  explain: 'Links what you look at to your e-mail address, once the shop knows it, to write to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Klaviyo/browser.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

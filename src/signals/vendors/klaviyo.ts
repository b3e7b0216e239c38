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
  explain: 'Links what you look at to your e-mail address, once the shop knows it, to write to you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.klaviyo.com/en/docs/javascript_api', checked: '2026-11-22' }],
} satisfies Vendor;

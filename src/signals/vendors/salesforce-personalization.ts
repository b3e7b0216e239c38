import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization',
  company: 'Salesforce',
  kind: 'personalization',
  marks: {
    request: [{ host: 'evgnet.com' }, { host: 'evergage.com' }],
    global: ['Evergage', 'SalesforceInteractions', 'evergageHideSections'],
  },
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/303c9e285b0d0b36b18d932e83d8bea42c3993c1/integrations/evergage/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization',
  company: 'Salesforce',
  kind: 'personalization',
  marks: {
    request: [{ host: 'evgnet.com' }, { host: 'evergage.com' }],
    cookie: [/^_evga_[\da-f]{4}$/, /^_sfid_[\da-f]{4}$/],
    global: ['Evergage', 'SalesforceInteractions'],
  },
  identifiers: [
    { place: 'cookie', name: /^_evga_[\da-f]{4}$/ },
    { place: 'cookie', name: /^_sfid_[\da-f]{4}$/ },
  ],
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/303c9e285b0d0b36b18d932e83d8bea42c3993c1/integrations/evergage/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

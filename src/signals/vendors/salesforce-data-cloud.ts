import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-data-cloud',
  name: 'Salesforce Data 360',
  company: 'Salesforce',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'c360a.salesforce.com' }],
  },
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developer.salesforce.com/docs/data/data-cloud-int/guide/c360-a-salesforce-web-sdk.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

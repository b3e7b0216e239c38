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
  sources: [{ url: 'https://developer.salesforce.com/docs/marketing/personalization/overview', checked: '2026-11-22' }],
} satisfies Vendor;

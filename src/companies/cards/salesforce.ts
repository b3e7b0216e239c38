import type { Company } from '../company.ts';

export default {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: {
    'krxd.net': 'identity',
    'evgnet.com': 'personalization',
    'evergage.com': 'personalization',
    'salesforceliveagent.com': 'live-chat',
    'salesforce-scrt.com': 'live-chat',
    'pardot.com': 'customer-data',
    'exacttarget.com': 'customer-data',
    'igodigital.com': 'customer-data',
    'c360a.salesforce.com': 'customer-data',
    'salesforce.com': 'customer-support',
    'force.com': 'customer-support',
  },
  privacy: 'https://www.salesforce.com/company/privacy/',
  sources: [{ url: 'https://www.salesforce.com/company/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

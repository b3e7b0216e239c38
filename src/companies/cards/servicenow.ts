import type { Company } from '../company.ts';

export default {
  id: 'servicenow',
  name: 'ServiceNow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs help desks for companies and collects timings of web apps with the former Lightstep.',
  hosts: {
    'lightstep.com': 'analytics',
    'service-now.com': 'customer-support',
    'servicenow.com': 'customer-support',
  },
  listed: ['LightStep'],
  privacy: 'https://www.servicenow.com/privacy-statement.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.servicenow.com/privacy-statement.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'intuit',
  name: 'Intuit',
  hosts: {
    'mailchimp.com': 'customer-data',
    'list-manage.com': 'customer-data',
    'chimpstatic.com': 'customer-data',
    'mailchimpapp.net': 'customer-data',
  },
  privacy: 'https://www.intuit.com/privacy/statement/',
  sources: [{ url: 'https://www.intuit.com/privacy/statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

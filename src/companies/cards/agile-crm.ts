import type { Company } from '../company.ts';

export default {
  id: 'agile-crm',
  name: 'Agile CRM',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties visits to known contacts and sends mails for small firms.',
  hosts: {
    'agilecrm.com': 'marketing',
  },
  privacy: 'https://www.agilecrm.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.agilecrm.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'datax-jp',
  name: 'DataX',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs b→dash, which keeps customer data of Japanese firms and sends their mails.',
  hosts: {
    'bdash-cloud.com': 'customer-data',
    'bdash-marketing.com': 'customer-data',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bdash-marketing.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

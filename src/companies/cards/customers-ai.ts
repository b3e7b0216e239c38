import type { Company } from '../company.ts';

export default {
  id: 'customers-ai',
  name: 'Customers.ai',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Finds mail addresses of visitors who never gave them, so that shops can write to them.',
  hosts: {
    'customers.ai': 'identity',
    'mobilemonkey.com': 'identity',
  },
  privacy: 'https://customers.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://customers.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

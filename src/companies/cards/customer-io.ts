import type { Company } from '../company.ts';

export default {
  id: 'customer-io',
  name: 'Customer.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends mails and app messages triggered by what each user does.',
  hosts: {
    'customer.io': 'marketing',
    'gist.build': 'marketing',
    'customeriomail.com': 'marketing',
  },
  listed: ['Customer.io'],
  privacy: 'https://customer.io/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://customer.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'clevertap',
  name: 'CleverTap',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps profiles of app users and sends them notices and mails.',
  hosts: {
    'clevertap.com': 'customer-data',
    'clevertap-prod.com': 'customer-data',
    'wzrkt.com': 'customer-data',
    'leanplum.com': 'customer-data',
    'd2r1yp2w7bby2u.cloudfront.net': 'customer-data',
  },
  listed: ['CleverTap', 'WizRocket Technologies'],
  privacy: 'https://clevertap.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clevertap.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

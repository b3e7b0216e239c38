import type { Company } from '../company.ts';

export default {
  id: 'webengage',
  name: 'WebEngage',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Collects what users do and sends them push, mail and on-site messages.',
  hosts: {
    'webengage.com': 'customer-data',
    'webengage.co': 'customer-data',
    'd23nd6ymopvz52.cloudfront.net': 'marketing',
    'd3701cc9l7v9a6.cloudfront.net': 'marketing',
  },
  listed: ['WebEngage'],
  privacy: 'https://webengage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://webengage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

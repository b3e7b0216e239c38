import type { Company } from '../company.ts';

export default {
  id: 'visa',
  name: 'Visa',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Card network whose payment forms run in shops as CyberSource and Authorize.net.',
  hosts: {
    'visa.com': 'utility',
    'authorize.net': 'utility',
    'cybersource.com': 'utility',
    'cardinalcommerce.com': 'utility',
    'v.me': 'utility',
    'visa.co.uk': 'utility',
  },
  listed: ['CyberSource (Visa)'],
  privacy: 'https://usa.visa.com/legal/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://usa.visa.com/legal/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'goto',
  name: 'GoTo',
  parent: null,
  country: 'ID',
  role: 'controller',
  about: 'Indonesian company of the ride service Gojek and the payment service Midtrans.',
  hosts: {
    'midtrans.com': 'utility',
    'gojek.com': 'utility',
    'gojekapi.com': 'utility',
    'veritrans.co.id': 'utility',
  },
  privacy: 'https://www.gotocompany.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gotocompany.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

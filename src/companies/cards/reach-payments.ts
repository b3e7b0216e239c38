import type { Company } from '../company.ts';

export default {
  id: 'reach-payments',
  name: 'Reach Payments',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Takes foreign payments for web shops.',
  hosts: {
    'gointerpay.net': 'utility',
    'withreach.com': 'utility',
  },
  listed: ['Reach'],
  privacy: 'https://www.withreach.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.withreach.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

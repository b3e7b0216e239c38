import type { Company } from '../company.ts';

export default {
  id: 'leaky-paywall',
  name: 'Leaky Paywall',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Paywalls of small newspapers on WordPress.',
  hosts: {
    'leakypaywall.com': 'utility',
  },
  privacy: 'https://leakypaywall.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leakypaywall.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

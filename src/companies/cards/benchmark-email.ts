import type { Company } from '../company.ts';

export default {
  id: 'benchmark-email',
  name: 'Benchmark Email',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters for small firms and places their sign-up forms.',
  hosts: {
    'benchmarkemail.com': 'marketing',
  },
  privacy: 'https://www.benchmarkemail.com/email-marketing/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.benchmarkemail.com/email-marketing/privacy-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

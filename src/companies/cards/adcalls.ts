import type { Company } from '../company.ts';

export default {
  id: 'adcalls',
  name: 'AdCalls',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Shows each visitor a different phone number to learn which ad led to a call.',
  hosts: {
    'adcalls.nl': 'analytics',
    'adcalls.com': 'analytics',
  },
  privacy: 'https://adcalls.nl/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adcalls.nl/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'keysight',
  name: 'Keysight',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Timed page loads for real visitors with the former NCC Group and Eggplant service.',
  hosts: {
    'nccgroup-webperf.com': 'analytics',
  },
  listed: ['NCC Group Real User Monitoring'],
  privacy: 'https://www.keysight.com/us/en/contact/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.keysight.com/us/en/contact/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

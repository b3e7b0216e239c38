import type { Company } from '../company.ts';

export default {
  id: 'duda',
  name: 'Duda',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds and hosts sites for small companies through agencies.',
  hosts: {
    'multiscreensite.com': 'hosting',
    'dudamobile.com': 'hosting',
    'duda.co': 'hosting',
    'dudaone.com': 'hosting',
    'cdn-website.com': 'hosting',
  },
  privacy: 'https://www.duda.co/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.duda.co/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

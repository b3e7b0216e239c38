import type { Company } from '../company.ts';

export default {
  id: 'haravan',
  name: 'Haravan',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Rents out web shops to Vietnamese merchants.',
  hosts: {
    'haravan.com': 'hosting',
    'hstatic.net': 'hosting',
    'myharavan.com': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.haravan.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

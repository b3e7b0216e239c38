import type { Company } from '../company.ts';

export default {
  id: 'blackbaud',
  name: 'Blackbaud',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps donor files and donation forms for charities.',
  hosts: {
    'blackbaud.com': 'customer-data',
    'blackbaud.net': 'customer-data',
    'blackbaudhosting.com': 'customer-data',
    'sky.blackbaud.com': 'customer-data',
    'everydayhero.com': 'customer-data',
    'justgiving.com': 'customer-data',
    'convio.net': 'utility',
  },
  privacy: 'https://www.blackbaud.com/company/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blackbaud.com/company/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'adpepper',
  name: 'ad pepper media',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Advertising group that finds addresses of possible customers for companies.',
  hosts: {
    'adpepper.com': 'advertising',
    'adpepper.de': 'advertising',
    'adpepper.es': 'advertising',
  },
  privacy: 'https://www.adpepper.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adpepper.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

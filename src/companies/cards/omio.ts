import type { Company } from '../company.ts';

export default {
  id: 'omio',
  name: 'Omio',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Train and bus search boxes on travel sites.',
  hosts: {
    'omio.com': 'utility',
    'goeuro.com': 'utility',
  },
  privacy: 'https://www.omio.com/corporate/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omio.com/corporate/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

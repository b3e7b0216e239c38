import type { Company } from '../company.ts';

export default {
  id: 'buypass',
  name: 'Buypass',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Gives sites certificates and tells browsers which of them still hold.',
  hosts: {
    'buypass.no': 'utility',
    'buypass.com': 'utility',
  },
  privacy: 'https://www.buypass.com/about-buypass/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buypass.com/about-buypass/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

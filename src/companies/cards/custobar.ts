import type { Company } from '../company.ts';

export default {
  id: 'custobar',
  name: 'Custobar',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Keeps customer profiles for Nordic shops and picks their mails.',
  hosts: {
    'custobar.com': 'customer-data',
  },
  privacy: 'https://www.custobar.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.custobar.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

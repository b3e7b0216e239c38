import type { Company } from '../company.ts';

export default {
  id: 'ometria',
  name: 'Ometria',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Keeps profiles of shoppers and sends them mails for fashion and other shops.',
  hosts: {
    'ometria.com': 'customer-data',
  },
  listed: ['Ometria'],
  privacy: 'https://ometria.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ometria.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

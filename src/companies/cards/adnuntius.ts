import type { Company } from '../company.ts';

export default {
  id: 'adnuntius',
  name: 'Adnuntius',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Ad server and data platform of Nordic publishers.',
  hosts: {
    'adnuntius.com': 'advertising',
    'adnuntius.delivery': 'advertising',
  },
  listed: ['Adnuntius CMP'],
  privacy: 'https://adnuntius.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adnuntius.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

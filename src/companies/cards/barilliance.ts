import type { Company } from '../company.ts';

export default {
  id: 'barilliance',
  name: 'Barilliance',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Suggests products to shoppers and mails those who left a basket behind.',
  hosts: {
    'barilliance.net': 'recommendation',
    'barilliance.com': 'recommendation',
  },
  listed: ['Barilliance'],
  privacy: 'https://www.barilliance.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.barilliance.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'sub2',
  name: 'Sub2',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Recognises shoppers who browsed and left and mails or advertises to them.',
  hosts: {
    'sub2tech.com': 'customer-data',
  },
  listed: ['Sub2 Technologies'],
  privacy: 'https://www.sub2tech.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sub2tech.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'adnium',
  name: 'Adnium',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Sells banner ads on adult sites.',
  hosts: {
    'adnium.com': 'advertising',
  },
  listed: ['Adnium'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adnium.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

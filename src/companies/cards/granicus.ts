import type { Company } from '../company.ts';

export default {
  id: 'granicus',
  name: 'Granicus',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends notices and mails for public offices and hosts their pages.',
  hosts: {
    'govdelivery.com': 'marketing',
    'granicus.com': 'marketing',
  },
  privacy: 'https://granicus.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://granicus.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

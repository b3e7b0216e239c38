import type { Company } from '../company.ts';

export default {
  id: 'freshmail',
  name: 'FreshMail',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Sends newsletters for Polish companies.',
  hosts: {
    'freshmail.com': 'marketing',
    'freshmail.pl': 'marketing',
  },
  privacy: 'https://freshmail.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://freshmail.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

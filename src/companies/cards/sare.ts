import type { Company } from '../company.ts';

export default {
  id: 'sare',
  name: 'SARE',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Sends marketing mail for Polish companies and counts opens.',
  hosts: {
    'sare.pl': 'marketing',
    'sare25.com': 'marketing',
    'enewsletter.pl': 'marketing',
  },
  privacy: 'https://sare.pl/polityka-prywatnosci/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sare.pl/polityka-prywatnosci/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'convirza',
  name: 'Convirza',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties phone calls to ads and scores what was said in them.',
  hosts: {
    'convirza.com': 'analytics',
    'logmycalls.com': 'analytics',
  },
  privacy: 'https://www.convirza.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.convirza.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

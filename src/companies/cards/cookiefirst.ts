import type { Company } from '../company.ts';

export default {
  id: 'cookiefirst',
  name: 'CookieFirst',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Dutch cookie banner and scanner for company sites.',
  hosts: {
    'cookiefirst.com': 'consent',
  },
  privacy: 'https://cookiefirst.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cookiefirst.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

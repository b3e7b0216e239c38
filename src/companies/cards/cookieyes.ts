import type { Company } from '../company.ts';

export default {
  id: 'cookieyes',
  name: 'CookieYes',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Cookie banner used by very many WordPress sites; logs consent for them.',
  hosts: {
    'cdn-cookieyes.com': 'consent',
    'cookieyes.com': 'consent',
  },
  privacy: 'https://www.cookieyes.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cookieyes.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

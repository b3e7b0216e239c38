import type { Company } from '../company.ts';

export default {
  id: 'cookie-script',
  name: 'CookieScript',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Cookie banner and scanner for small sites.',
  hosts: {
    'cookie-script.com': 'consent',
  },
  listed: ['Cookie-Script.com'],
  privacy: 'https://cookie-script.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cookie-script.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

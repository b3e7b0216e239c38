import type { Company } from '../company.ts';

export default {
  id: 'cookiehub',
  name: 'CookieHub',
  parent: null,
  country: 'IS',
  role: 'processor',
  about: 'Icelandic cookie banner that remembers which groups of cookies a visitor allowed.',
  hosts: {
    'cookiehub.net': 'consent',
    'cookiehub.eu': 'consent',
    'cookiehub.com': 'consent',
  },
  privacy: 'https://www.cookiehub.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cookiehub.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

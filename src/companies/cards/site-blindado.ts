import type { Company } from '../company.ts';

export default {
  id: 'site-blindado',
  name: 'Site Blindado',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Checks Brazilian shops and shows a security seal.',
  hosts: {
    'siteblindado.com': 'utility',
    'siteblindado.com.br': 'utility',
  },
  listed: ['Blindado'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siteblindado.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

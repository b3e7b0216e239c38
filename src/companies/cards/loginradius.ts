import type { Company } from '../company.ts';

export default {
  id: 'loginradius',
  name: 'LoginRadius',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Log-in boxes and member records for other sites.',
  hosts: {
    'loginradius.com': 'utility',
    'lrcontent.com': 'utility',
  },
  listed: ['LoginRadius'],
  privacy: 'https://www.loginradius.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.loginradius.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

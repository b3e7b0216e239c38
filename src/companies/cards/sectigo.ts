import type { Company } from '../company.ts';

export default {
  id: 'sectigo',
  name: 'Sectigo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gives sites certificates, formerly as Comodo CA.',
  hosts: {
    'sectigo.com': 'utility',
    'comodoca.com': 'utility',
    'comodoca4.com': 'utility',
    'usertrust.com': 'utility',
    'trust-provider.com': 'utility',
    'trustlogo.com': 'utility',
  },
  listed: ['Sectigo', 'Comodo Certificate Authority'],
  privacy: 'https://www.sectigo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sectigo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

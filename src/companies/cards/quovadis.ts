import type { Company } from '../company.ts';

export default {
  id: 'quovadis',
  name: 'QuoVadis',
  parent: 'DigiCert',
  country: 'CH',
  role: 'processor',
  about: 'Gives sites certificates and tells browsers which of them still hold.',
  hosts: {
    'quovadisglobal.com': 'utility',
  },
  listed: ['QuoVadis'],
  privacy: 'https://www.quovadisglobal.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quovadisglobal.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

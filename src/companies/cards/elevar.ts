import type { Company } from '../company.ts';

export default {
  id: 'elevar',
  name: 'Elevar',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends shop purchases to ad companies from the shop’s server.',
  hosts: {
    'getelevar.com': 'tag-manager',
  },
  privacy: 'https://getelevar.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getelevar.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'zmags',
  name: 'Zmags',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Interactive catalogues of brands.',
  hosts: {
    'zmags.com': 'content',
  },
  listed: ['Zmags'],
  privacy: 'https://zmags.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zmags.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'salla',
  name: 'Salla',
  parent: null,
  country: 'SA',
  role: 'processor',
  about: 'Rents out web shops to Saudi merchants.',
  hosts: {
    'salla.sa': 'hosting',
    'salla.network': 'hosting',
    'salla.com': 'hosting',
    'salla.dev': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://salla.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

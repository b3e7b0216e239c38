import type { Company } from '../company.ts';

export default {
  id: 'lucidworks',
  name: 'Lucidworks',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs the search box of large shops and firms.',
  hosts: {
    'lucidworks.com': 'recommendation',
  },
  privacy: 'https://lucidworks.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lucidworks.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

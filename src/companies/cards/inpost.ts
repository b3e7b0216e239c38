import type { Company } from '../company.ts';

export default {
  id: 'inpost',
  name: 'InPost',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Parcel company whose map of lockers appears in shops.',
  hosts: {
    'inpost.pl': 'utility',
    'easypack24.net': 'utility',
    'inpost-group.com': 'utility',
  },
  privacy: 'https://inpost.pl/polityka-prywatnosci',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://inpost.pl/polityka-prywatnosci', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

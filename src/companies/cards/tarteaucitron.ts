import type { Company } from '../company.ts';

export default {
  id: 'tarteaucitron',
  name: 'tarteaucitron.io',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French open-source cookie banner that starts services only after a click.',
  hosts: {
    'tarteaucitron.io': 'consent',
  },
  privacy: 'https://tarteaucitron.io/fr/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tarteaucitron.io/fr/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

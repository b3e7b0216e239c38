import type { Company } from '../company.ts';

export default {
  id: 'prosopo',
  name: 'Prosopo',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Robot check for forms that avoids following people.',
  hosts: {
    'prosopo.io': 'utility',
  },
  privacy: 'https://prosopo.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://prosopo.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'varify',
  name: 'Varify.io',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows different visitors different versions of a page to compare them.',
  hosts: {
    'varify.io': 'experiment',
  },
  privacy: 'https://varify.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://varify.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

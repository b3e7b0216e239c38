import type { Company } from '../company.ts';

export default {
  id: 'affise',
  name: 'Affise',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Tracking software that affiliate networks rent to count clicks and orders.',
  hosts: {
    'affise.com': 'advertising',
  },
  privacy: 'https://affise.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://affise.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

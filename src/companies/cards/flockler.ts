import type { Company } from '../company.ts';

export default {
  id: 'flockler',
  name: 'Flockler',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Shows social media posts inside other sites.',
  hosts: {
    'flockler.com': 'content',
  },
  listed: ['Flockler'],
  privacy: 'https://flockler.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flockler.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

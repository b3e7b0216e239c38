import type { Company } from '../company.ts';

export default {
  id: 'tamara',
  name: 'Tamara',
  parent: null,
  country: 'SA',
  role: 'controller',
  about: 'Saudi pay-later company with instalment messages in shops.',
  hosts: {
    'tamara.co': 'utility',
  },
  privacy: 'https://tamara.co/en-SA/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tamara.co/en-SA/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

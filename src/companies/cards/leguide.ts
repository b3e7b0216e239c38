import type { Company } from '../company.ts';

export default {
  id: 'leguide',
  name: 'LeGuide',
  parent: 'Kelkoo',
  country: 'FR',
  role: 'controller',
  about: 'Compared prices for French shoppers; part of Kelkoo.',
  hosts: {
    'leguide.com': 'advertising',
  },
  privacy: 'https://www.kelkoogroup.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kelkoogroup.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

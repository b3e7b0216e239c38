import type { Company } from '../company.ts';

export default {
  id: 'frill',
  name: 'Frill',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Idea board and announcements for software users.',
  hosts: {
    'frill.co': 'customer-support',
  },
  privacy: 'https://frill.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://frill.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'wordfence',
  name: 'Defiant',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Maker of Wordfence, a guard for WordPress sites that notes robots and people.',
  hosts: {
    'wordfence.com': 'utility',
  },
  privacy: 'https://www.wordfence.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wordfence.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

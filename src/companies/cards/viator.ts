import type { Company } from '../company.ts';

export default {
  id: 'viator',
  name: 'Viator',
  parent: 'Tripadvisor',
  country: 'US',
  role: 'controller',
  about: 'Sells day trips and tours through boxes on travel blogs.',
  hosts: {
    'viator.com': 'utility',
  },
  privacy: 'https://www.viator.com/support/privacyPolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viator.com/support/privacyPolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

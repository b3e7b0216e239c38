import type { Company } from '../company.ts';

export default {
  id: 'canny',
  name: 'Canny',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Board where users of software ask for features.',
  hosts: {
    'canny.io': 'customer-support',
  },
  privacy: 'https://canny.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://canny.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

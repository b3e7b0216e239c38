import type { Company } from '../company.ts';

export default {
  id: 'memberstack',
  name: 'Memberstack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Adds sign-in and payment to websites.',
  hosts: {
    'memberstack.com': 'utility',
    'memberstack.io': 'utility',
  },
  privacy: 'https://www.memberstack.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.memberstack.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

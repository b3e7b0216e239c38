import type { Company } from '../company.ts';

export default {
  id: 'outseta',
  name: 'Outseta',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Adds sign-in, payment and a customer list to websites.',
  hosts: {
    'outseta.com': 'utility',
  },
  privacy: 'https://www.outseta.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.outseta.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

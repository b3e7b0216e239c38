import type { Company } from '../company.ts';

export default {
  id: 'uberall',
  name: 'Uberall',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Store finders and review tools of chains.',
  hosts: {
    'uberall.com': 'utility',
  },
  privacy: 'https://uberall.com/en-us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uberall.com/en-us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

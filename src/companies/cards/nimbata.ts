import type { Company } from '../company.ts';

export default {
  id: 'nimbata',
  name: 'Nimbata',
  parent: null,
  country: 'GR',
  role: 'processor',
  about: 'Shows each visitor a different phone number to learn which ad led to a call.',
  hosts: {
    'nimbata.com': 'analytics',
  },
  privacy: 'https://www.nimbata.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nimbata.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'flashy',
  name: 'Flashy',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Follows shoppers and sends them mail and messages.',
  hosts: {
    'flashyapp.com': 'marketing',
    'flashy.app': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flashy.app/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

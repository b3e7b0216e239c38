import type { Company } from '../company.ts';

export default {
  id: 'fifty-five',
  name: 'fifty-five',
  parent: 'The Brandtech Group',
  country: 'FR',
  role: 'processor',
  about: 'French agency that sets up measuring for brands.',
  hosts: {
    '55labs.com': 'analytics',
  },
  listed: ['fifty-five'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fifty-five.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'anyword',
  name: 'Anyword',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs Keywee, which placed stories in social feeds and measured who read them.',
  hosts: {
    'keywee.co': 'analytics',
    'anyword.com': 'analytics',
  },
  listed: ['Keywee'],
  privacy: 'https://anyword.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://anyword.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

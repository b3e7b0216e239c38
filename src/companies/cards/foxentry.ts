import type { Company } from '../company.ts';

export default {
  id: 'foxentry',
  name: 'Foxentry',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Checks names, addresses and phone numbers while people type them.',
  hosts: {
    'foxentry.cz': 'utility',
    'foxentry.com': 'utility',
  },
  listed: ['Foxentry'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://foxentry.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'yieldr',
  name: 'Yieldr',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Shows travel advertisements to people who searched for flights.',
  hosts: {
    '254a.com': 'advertising',
    'yieldr.com': 'advertising',
  },
  listed: ['Yieldr'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yieldr.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

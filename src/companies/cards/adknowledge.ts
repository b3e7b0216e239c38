import type { Company } from '../company.ts';

export default {
  id: 'adknowledge',
  name: 'Adknowledge',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Placed ads in mails, games and on sites.',
  hosts: {
    'adknowledge.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adknowledge.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

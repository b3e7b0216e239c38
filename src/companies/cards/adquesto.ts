import type { Company } from '../company.ts';

export default {
  id: 'adquesto',
  name: 'AdQuesto',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Asks readers a question from an advertiser before they may read on.',
  hosts: {
    'adquesto.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adquesto.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

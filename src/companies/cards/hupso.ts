import type { Company } from '../company.ts';

export default {
  id: 'hupso',
  name: 'Hupso',
  parent: null,
  country: 'RO',
  role: 'controller',
  about: 'Share buttons on small websites and blogs.',
  hosts: {
    'hupso.com': 'social',
  },
  listed: ['Hupso Website Analyzer'],
  privacy: 'https://www.hupso.com/privacy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hupso.com/privacy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

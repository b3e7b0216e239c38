import type { Company } from '../company.ts';

export default {
  id: 'lawwwing',
  name: 'Lawwwing',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Spanish cookie banner and legal texts for small sites.',
  hosts: {
    'lawwwing.com': 'consent',
  },
  privacy: 'https://lawwwing.com/politica-de-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lawwwing.com/politica-de-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

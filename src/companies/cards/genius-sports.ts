import type { Company } from '../company.ts';

export default {
  id: 'genius-sports',
  name: 'Genius Sports',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells sports data and aims ads at sports fans.',
  hosts: {
    'geniussports.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://geniussports.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'aller',
  name: 'Aller Media',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Nordic magazine publisher of Se og Hør and other titles.',
  hosts: {
    'aller.com': 'content',
    'aller.no': 'content',
    'aller.dk': 'content',
    'aller.se': 'content',
    'allermedia.se': 'content',
    'allermedia.fi': 'content',
    'seoghoer.dk': 'content',
    'seher.no': 'content',
    'medialaben.no': 'content',
  },
  privacy: 'https://www.aller.dk/privatlivspolitik',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aller.dk/privatlivspolitik', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'egmont',
  name: 'Egmont',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Scandinavian media group behind TV 2 Norway and Story House magazines.',
  hosts: {
    'egmont.com': 'content',
    'storyhouseegmont.com': 'content',
    'tv2.no': 'video',
    'alt.dk': 'content',
    'femina.dk': 'content',
    'klikk.no': 'content',
    'hjemmet.no': 'content',
  },
  privacy: 'https://www.egmont.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.egmont.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

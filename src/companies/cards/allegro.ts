import type { Company } from '../company.ts';

export default {
  id: 'allegro',
  name: 'Allegro',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Polish marketplace that also aims advertising at its shoppers on other sites.',
  hosts: {
    'allegro.pl': 'content',
    'allegrostatic.com': 'content',
    'allegroimg.com': 'content',
    'allegrostatic.pl': 'content',
    'allegro.eu': 'advertising',
  },
  privacy: 'https://allegro.pl/regulamin/pl/zalacznik-4',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://allegro.pl/regulamin/pl/zalacznik-4', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'polska-press',
  name: 'Polska Press',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Publishes regional papers and Naszemiasto in Poland.',
  hosts: {
    'polskapress.pl': 'content',
    'naszemiasto.pl': 'content',
    'ppstatic.pl': 'content',
    'pp.pl': 'content',
    'i.pl': 'content',
    'strefabiznesu.pl': 'content',
  },
  privacy: 'https://polskapress.pl/pl/polityka-prywatnosci',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://polskapress.pl/pl/polityka-prywatnosci', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'reworld-media',
  name: 'Reworld Media',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French publisher of Marmiton, aufeminin and Doctissimo.',
  hosts: {
    'reworldmedia.com': 'content',
    'aufeminin.com': 'content',
    'afcdn.com': 'content',
    'marmiton.org': 'content',
    'doctissimo.fr': 'content',
  },
  privacy: 'https://www.reworldmedia.com/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.reworldmedia.com/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

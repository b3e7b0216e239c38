import type { Company } from '../company.ts';

export default {
  id: 'decathlon',
  name: 'Decathlon',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Sports shop; its own pages, pictures and accounts.',
  hosts: {
    'decathlon.fr': 'content',
    'decathlon.com': 'content',
    'decathlon.de': 'content',
    'decathlon.net': 'content',
    'decathlon.es': 'content',
    'decathlon.it': 'content',
    'decathlon.co.uk': 'content',
    'mediadecathlon.com': 'content',
  },
  privacy: 'https://www.decathlon.fr/landing/donnees-personnelles/_/R-a-donnees-personnelles',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.decathlon.fr/landing/donnees-personnelles/_/R-a-donnees-personnelles',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

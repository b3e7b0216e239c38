import type { Company } from '../company.ts';

export default {
  id: 'adeo',
  name: 'Adeo',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: "Owner of Leroy Merlin; its shops' pages and pictures.",
  hosts: {
    'adeo.com': 'content',
    'adeo.cloud': 'content',
    'leroymerlin.fr': 'content',
    'leroymerlin.es': 'content',
    'leroymerlin.it': 'content',
    'leroymerlin.pl': 'content',
    'leroymerlin.com.br': 'content',
    'bricoman.fr': 'content',
    'weldom.fr': 'content',
  },
  privacy: 'https://www.adeo.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adeo.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

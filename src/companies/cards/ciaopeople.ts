import type { Company } from '../company.ts';

export default {
  id: 'ciaopeople',
  name: 'Ciaopeople',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Publishes Fanpage, Geopop and the recipe site Cookist and sells ads around them.',
  hosts: {
    'ciaopeople.com': 'content',
    'ciaopeople.it': 'content',
    'fanpage.it': 'content',
    'cookist.it': 'content',
    'cookist.com': 'content',
    'ohga.it': 'content',
    'geopop.it': 'content',
  },
  privacy: 'https://www.ciaopeople.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ciaopeople.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

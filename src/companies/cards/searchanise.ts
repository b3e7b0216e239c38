import type { Company } from '../company.ts';

export default {
  id: 'searchanise',
  name: 'Searchanise',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Runs the search box and product filters of small web shops.',
  hosts: {
    'searchanise.com': 'recommendation',
    'searchserverapi.com': 'recommendation',
  },
  listed: ['Searchanise'],
  privacy: 'https://searchanise.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://searchanise.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

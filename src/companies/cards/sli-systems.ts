import type { Company } from '../company.ts';

export default {
  id: 'sli-systems',
  name: 'SLI Systems',
  parent: null,
  country: 'NZ',
  role: 'processor',
  about: 'Runs the search box of web shops and learns from what shoppers click.',
  hosts: {
    'sli-systems.com': 'recommendation',
    'resultslist.com': 'recommendation',
    'resultspage.com': 'recommendation',
    'sli-spark.com': 'recommendation',
  },
  listed: ['SLI Systems'],
  privacy: 'https://www.sli-systems.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sli-systems.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'fast-simon',
  name: 'Fast Simon',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Runs search, filters and product suggestions in web shops.',
  hosts: {
    'fastsimon.com': 'recommendation',
    'instantsearchplus.com': 'recommendation',
  },
  privacy: 'https://www.fastsimon.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fastsimon.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

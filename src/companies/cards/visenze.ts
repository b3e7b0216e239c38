import type { Company } from '../company.ts';

export default {
  id: 'visenze',
  name: 'ViSenze',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Finds look-alike products from pictures and suggests them to shoppers.',
  hosts: {
    'visenze.com': 'recommendation',
  },
  privacy: 'https://www.visenze.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.visenze.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

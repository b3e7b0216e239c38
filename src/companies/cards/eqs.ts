import type { Company } from '../company.ts';

export default {
  id: 'eqs',
  name: 'EQS',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Share prices and company news on investor pages.',
  hosts: {
    'eqs.com': 'content',
    'eqs-news.com': 'content',
    'dgap.de': 'content',
  },
  privacy: 'https://www.eqs.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.eqs.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

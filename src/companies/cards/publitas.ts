import type { Company } from '../company.ts';

export default {
  id: 'publitas',
  name: 'Publitas',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Shows shop catalogues as page-turners and counts what people look at.',
  hosts: {
    'publitas.com': 'content',
  },
  privacy: 'https://www.publitas.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.publitas.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

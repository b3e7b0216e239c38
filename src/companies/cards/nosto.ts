import type { Company } from '../company.ts';

export default {
  id: 'nosto',
  name: 'Nosto',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Suggests products and tailors shop pages from what each visitor looks at.',
  hosts: {
    'nosto.com': 'recommendation',
    'findologic.com': 'recommendation',
    'searchnode.net': 'recommendation',
    'stackla.com': 'content',
  },
  listed: ['Nosto'],
  privacy: 'https://www.nosto.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nosto.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

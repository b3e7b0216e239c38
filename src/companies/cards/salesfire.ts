import type { Company } from '../company.ts';

export default {
  id: 'salesfire',
  name: 'Salesfire',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Suggests products, searches and shows pop-ups in web shops and follows each visit.',
  hosts: {
    'salesfire.co.uk': 'recommendation',
    'salesfire.com': 'recommendation',
  },
  privacy: 'https://www.salesfire.co.uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.salesfire.co.uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

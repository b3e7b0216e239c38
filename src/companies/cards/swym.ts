import type { Company } from '../company.ts';

export default {
  id: 'swym',
  name: 'Swym',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Wish lists in web shops that remember what people looked at.',
  hosts: {
    'swymrelay.com': 'marketing',
    'swym.it': 'marketing',
    'swym.com': 'marketing',
    'swymregistry.com': 'marketing',
  },
  privacy: 'https://swym.it/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://swym.it/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

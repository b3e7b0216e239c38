import type { Company } from '../company.ts';

export default {
  id: 'expertrec',
  name: 'Expertrec',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Search boxes for small sites and shops.',
  hosts: {
    'expertrec.com': 'utility',
  },
  privacy: 'https://www.expertrec.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.expertrec.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

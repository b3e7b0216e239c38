import type { Company } from '../company.ts';

export default {
  id: 'cendyn',
  name: 'Cendyn',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps guest profiles for hotels and runs their sites and adverts.',
  hosts: {
    'cendyn.com': 'customer-data',
  },
  privacy: 'https://www.cendyn.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cendyn.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

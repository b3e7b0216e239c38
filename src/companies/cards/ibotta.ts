import type { Company } from '../company.ts';

export default {
  id: 'ibotta',
  name: 'Ibotta',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Pays people back on groceries in exchange for their receipts and shopping habits.',
  hosts: {
    'ibotta.com': 'advertising',
  },
  privacy: 'https://home.ibotta.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://home.ibotta.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

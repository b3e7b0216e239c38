import type { Company } from '../company.ts';

export default {
  id: 'cartrawler',
  name: 'CarTrawler',
  parent: null,
  country: 'IE',
  role: 'processor',
  about: 'Car rental search inside airline sites.',
  hosts: {
    'cartrawler.com': 'utility',
  },
  privacy: 'https://www.cartrawler.com/ct/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cartrawler.com/ct/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'pricerunner',
  name: 'PriceRunner',
  parent: 'Klarna',
  country: 'SE',
  role: 'controller',
  about: 'Compares prices; its product boxes on other sites earn on clicks.',
  hosts: {
    'pricerunner.com': 'advertising',
    'pricerunner.se': 'advertising',
    'pricerunner.dk': 'advertising',
  },
  listed: ['PriceRunner'],
  privacy: 'https://www.pricerunner.com/info/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pricerunner.com/info/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

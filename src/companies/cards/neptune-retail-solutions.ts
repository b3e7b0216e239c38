import type { Company } from '../company.ts';

export default {
  id: 'neptune-retail-solutions',
  name: 'Neptune Retail Solutions',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Hands out grocery coupons and aims ads with shopping records from stores.',
  hosts: {
    'neptuneretailsolutions.com': 'advertising',
    'quotient.com': 'advertising',
    'coupons.com': 'advertising',
    'cpnscdn.com': 'advertising',
    'ahalogy.com': 'advertising',
  },
  listed: ['Ahalogy'],
  privacy: 'https://www.neptuneretailsolutions.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.neptuneretailsolutions.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

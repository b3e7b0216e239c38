import type { Company } from '../company.ts';

export default {
  id: 'wiser',
  name: 'Wiser',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Suggests further products in Shopify shops.',
  hosts: {
    'wiserapp.co': 'recommendation',
    'wiser.expertvillagemedia.com': 'recommendation',
  },
  privacy: 'https://wiserapp.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wiserapp.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

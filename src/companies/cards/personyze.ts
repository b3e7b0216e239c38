import type { Company } from '../company.ts';

export default {
  id: 'personyze',
  name: 'Personyze',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Tailors pages and product picks to each visitor.',
  hosts: {
    'personyze.com': 'personalization',
  },
  privacy: 'https://www.personyze.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.personyze.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'lasso',
  name: 'Lasso',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Product boxes with shop links for bloggers, with click counts.',
  hosts: {
    'getlasso.co': 'advertising',
    'lasso.link': 'advertising',
  },
  privacy: 'https://getlasso.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getlasso.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

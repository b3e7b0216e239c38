import type { Company } from '../company.ts';

export default {
  id: '2performant',
  name: '2Performant',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Romanian affiliate network that ties orders to the site that sent the buyer.',
  hosts: {
    '2performant.com': 'advertising',
  },
  privacy: 'https://2performant.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://2performant.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

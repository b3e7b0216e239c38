import type { Company } from '../company.ts';

export default {
  id: 'destini',
  name: 'Destini',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Store finders for food brands that note what people look for.',
  hosts: {
    'destinilocators.com': 'utility',
    'lets.shop': 'utility',
  },
  privacy: 'https://destinilocators.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://destinilocators.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

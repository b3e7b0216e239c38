import type { Company } from '../company.ts';

export default {
  id: 'massarius',
  name: 'Massarius',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Runs ad auctions for Dutch publishers.',
  hosts: {
    'massarius.com': 'advertising',
    'massariuscdn.com': 'advertising',
  },
  privacy: 'https://www.massarius.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.massarius.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

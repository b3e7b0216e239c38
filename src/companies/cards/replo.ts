import type { Company } from '../company.ts';

export default {
  id: 'replo',
  name: 'Replo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds landing pages of Shopify shops and counts visits.',
  hosts: {
    'replo.app': 'hosting',
    'replocdn.com': 'hosting',
  },
  privacy: 'https://www.replo.app/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.replo.app/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'bigcommerce',
  name: 'BigCommerce',
  parent: 'Commerce',
  country: 'US',
  role: 'processor',
  about: 'Runs web shops for merchants and delivers their pages and visit counts.',
  hosts: {
    'bigcommerce.com': 'hosting',
    'mybigcommerce.com': 'hosting',
    'bcapp.dev': 'hosting',
  },
  listed: ['Bigcommerce'],
  privacy: 'https://www.bigcommerce.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bigcommerce.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

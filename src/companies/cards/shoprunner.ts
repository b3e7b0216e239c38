import type { Company } from '../company.ts';

export default {
  id: 'shoprunner',
  name: 'ShopRunner',
  parent: 'FedEx',
  country: 'US',
  role: 'controller',
  about: 'Free-shipping club whose buttons follow members across shops.',
  hosts: {
    'shoprunner.com': 'marketing',
    's-9.us': 'marketing',
  },
  listed: ['ShopRunner'],
  privacy: 'https://www.shoprunner.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shoprunner.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'beeketing',
  name: 'Beeketing',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Pop-ups and product offers in web shops; closed for Shopify in 2019.',
  hosts: {
    'beeketing.com': 'marketing',
  },
  listed: ['Beeketing'],
  privacy: 'https://beeketing.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://beeketing.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

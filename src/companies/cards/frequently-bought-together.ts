import type { Company } from '../company.ts';

export default {
  id: 'frequently-bought-together',
  name: 'Frequently Bought Together',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests product bundles in Shopify shops.',
  hosts: {
    'codeblackbelt.com': 'recommendation',
  },
  privacy: 'https://www.codeblackbelt.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.codeblackbelt.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

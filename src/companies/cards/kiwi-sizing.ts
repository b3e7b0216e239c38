import type { Company } from '../company.ts';

export default {
  id: 'kiwi-sizing',
  name: 'Kiwi Sizing',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Size charts and advice in Shopify shops.',
  hosts: {
    'kiwisizing.com': 'personalization',
  },
  privacy: 'https://www.kiwisizing.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kiwisizing.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

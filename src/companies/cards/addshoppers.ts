import type { Company } from '../company.ts';

export default {
  id: 'addshoppers',
  name: 'AddShoppers',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Recognises shoppers across many shops by a shared list and mails them about what they viewed.',
  hosts: {
    'addshoppers.com': 'identity',
    'shop.pe': 'identity',
    'safeopt.com': 'identity',
  },
  listed: ['AddShoppers'],
  privacy: 'https://www.addshoppers.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.addshoppers.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

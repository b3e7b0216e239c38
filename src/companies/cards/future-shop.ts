import type { Company } from '../company.ts';

export default {
  id: 'future-shop',
  name: 'futureshop',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Rents out web shops to Japanese merchants.',
  hosts: {
    'future-shop.jp': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.future-shop.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

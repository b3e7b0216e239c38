import type { Company } from '../company.ts';

export default {
  id: 'wishlist-king',
  name: 'Wishlist King',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Wish lists in Shopify shops that remember favourites.',
  hosts: {
    'appmate.io': 'marketing',
  },
  listed: ['Wishlist King'],
  privacy: 'https://appmate.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://appmate.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'rebuy',
  name: 'Rebuy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests further products in Shopify shops, using the basket and order history.',
  hosts: {
    'rebuyengine.com': 'recommendation',
  },
  privacy: 'https://www.rebuyengine.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rebuyengine.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

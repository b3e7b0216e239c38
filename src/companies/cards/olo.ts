import type { Company } from '../company.ts';

export default {
  id: 'olo',
  name: 'Olo',
  parent: 'Thoma Bravo',
  country: 'US',
  role: 'processor',
  about: 'Order pages and guest records of restaurant chains.',
  hosts: {
    'olo.com': 'utility',
  },
  privacy: 'https://www.olo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.olo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

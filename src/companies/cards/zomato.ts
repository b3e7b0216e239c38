import type { Company } from '../company.ts';

export default {
  id: 'zomato',
  name: 'Zomato',
  parent: 'Eternal',
  country: 'IN',
  role: 'controller',
  about: 'Review badges and menus of restaurants; also runs food delivery.',
  hosts: {
    'zomato.com': 'social',
    'zmtcdn.com': 'social',
  },
  privacy: 'https://www.zomato.com/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zomato.com/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

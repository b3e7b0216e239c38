import type { Company } from '../company.ts';

export default {
  id: 'connectwave',
  name: 'Connectwave',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Rents out web shops to Korean merchants as MakeShop.',
  hosts: {
    'makeshop.co.kr': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.makeshop.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

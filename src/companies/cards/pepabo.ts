import type { Company } from '../company.ts';

export default {
  id: 'pepabo',
  name: 'GMO Pepabo',
  parent: 'GMO Internet',
  country: 'JP',
  role: 'processor',
  about: 'Rents out web shops and web space in Japan, also as Color Me Shop.',
  hosts: {
    'shop-pro.jp': 'hosting',
    'pepabo.com': 'hosting',
    'lolipop.jp': 'hosting',
    'jugem.jp': 'hosting',
  },
  privacy: 'https://pepabo.com/company/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pepabo.com/company/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

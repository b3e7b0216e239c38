import type { Company } from '../company.ts';

export default {
  id: 'sakura',
  name: 'SAKURA internet',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Rents out web space and servers in Japan.',
  hosts: {
    'sakura.ne.jp': 'hosting',
    'sakura.ad.jp': 'hosting',
  },
  privacy: 'https://www.sakura.ad.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sakura.ad.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'gmo',
  name: 'GMO Internet',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese group of web hosts, domain sellers and payment services.',
  hosts: {
    'gmo.jp': 'hosting',
    'onamae.com': 'hosting',
    'gmo-pg.com': 'utility',
    'mul-pay.jp': 'utility',
  },
  privacy: 'https://www.gmo.jp/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gmo.jp/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'seesaa',
  name: 'Seesaa',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese blog and wiki host with advertising.',
  hosts: {
    'seesaa.net': 'hosting',
    'seesaawiki.jp': 'hosting',
    'seesaa.jp': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.seesaa.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

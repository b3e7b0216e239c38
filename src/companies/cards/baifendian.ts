import type { Company } from '../company.ts';

export default {
  id: 'baifendian',
  name: 'Percent',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Recommends products in Chinese shops, earlier called Baifendian.',
  hosts: {
    'baifendian.com': 'recommendation',
    'percent.cn': 'recommendation',
  },
  listed: ['Baifendian Technology'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.percent.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

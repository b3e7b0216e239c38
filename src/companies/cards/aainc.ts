import type { Company } from '../company.ts';

export default {
  id: 'aainc',
  name: 'Allied Architects',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: "Shows customers' pictures and videos on shop pages.",
  hosts: {
    'letro.jp': 'customer-support',
  },
  privacy: 'https://service.aainc.co.jp/product/letro/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://service.aainc.co.jp/product/letro/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'lucky-ads',
  name: 'Lucky Ads',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian network of native and banner advertisements.',
  hosts: {
    'luckyads.pro': 'advertising',
    'luckyads.tech': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://luckyads.tech/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

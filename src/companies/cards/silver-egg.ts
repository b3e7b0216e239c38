import type { Company } from '../company.ts';

export default {
  id: 'silver-egg',
  name: 'Silver Egg',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Suggests products in Japanese web shops from what shoppers looked at.',
  hosts: {
    'silveregg.net': 'recommendation',
    'silveregg.co.jp': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.silveregg.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

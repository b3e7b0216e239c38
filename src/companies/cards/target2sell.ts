import type { Company } from '../company.ts';

export default {
  id: 'target2sell',
  name: 'Target2Sell',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Recommends products to shop visitors from what they and others looked at.',
  hosts: {
    'target2sell.com': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.target2sell.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

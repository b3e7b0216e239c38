import type { Company } from '../company.ts';

export default {
  id: 'lipscore',
  name: 'Lipscore',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Collects and shows product reviews in Nordic shops.',
  hosts: {
    'lipscore.com': 'customer-support',
  },
  privacy: 'https://lipscore.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lipscore.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

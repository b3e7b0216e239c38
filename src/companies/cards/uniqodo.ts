import type { Company } from '../company.ts';

export default {
  id: 'uniqodo',
  name: 'Uniqodo',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Creates single-use discount codes and checks who may redeem them.',
  hosts: {
    'uniqodo.com': 'advertising',
  },
  listed: ['Uniqodo'],
  privacy: 'https://www.uniqodo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uniqodo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'vcommission',
  name: 'vCommission',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian affiliate network that records clicks and orders.',
  hosts: {
    'vcommission.com': 'advertising',
    'vcommission.net': 'advertising',
  },
  privacy: 'https://www.vcommission.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vcommission.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 's4m',
  name: 'S4M',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Buys mobile advertising and measures whether people then went to a store.',
  hosts: {
    'sam4m.com': 'advertising',
    's4m.io': 'advertising',
  },
  listed: ['S4M'],
  privacy: 'https://www.s4m.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.s4m.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

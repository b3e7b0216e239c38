import type { Company } from '../company.ts';

export default {
  id: 'splitit',
  name: 'Splitit',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Splits card payments into parts and shows this in shops.',
  hosts: {
    'splitit.com': 'utility',
  },
  privacy: 'https://www.splitit.com/legals/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.splitit.com/legals/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

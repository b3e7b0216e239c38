import type { Company } from '../company.ts';

export default {
  id: 'unidays',
  name: 'Unidays',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Checks that shoppers are students to give discounts and advertises to them.',
  hosts: {
    'myunidays.com': 'advertising',
    'unidays.world': 'advertising',
  },
  listed: ['Unidays'],
  privacy: 'https://www.myunidays.com/GB/en-GB/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.myunidays.com/GB/en-GB/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'rentracks',
  name: 'Rentracks',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese affiliate network, strong in finance and property, that tracks who sent a customer.',
  hosts: {
    'rentracks.jp': 'advertising',
    'rentracks.co.jp': 'advertising',
  },
  privacy: 'https://www.rentracks.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rentracks.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

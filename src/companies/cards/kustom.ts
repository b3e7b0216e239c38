import type { Company } from '../company.ts';

export default {
  id: 'kustom',
  name: 'Kustom',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Checkout boxes in Nordic web shops, formerly Klarna Checkout.',
  hosts: {
    'kustom.co': 'utility',
  },
  privacy: 'https://www.kustom.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kustom.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

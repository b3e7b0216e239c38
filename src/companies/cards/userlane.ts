import type { Company } from '../company.ts';

export default {
  id: 'userlane',
  name: 'Userlane',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Guides workers through business software and measures where they struggle.',
  hosts: {
    'userlane.com': 'analytics',
  },
  privacy: 'https://www.userlane.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.userlane.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'elegant-themes',
  name: 'Elegant Themes',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sells the WordPress page builder Divi and its buttons for sharing.',
  hosts: {
    'elegantthemes.com': 'hosting',
  },
  privacy: 'https://www.elegantthemes.com/policy/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.elegantthemes.com/policy/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

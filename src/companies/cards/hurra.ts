import type { Company } from '../company.ts';

export default {
  id: 'hurra',
  name: 'Hurra Communications',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Measures which search advertisements lead to purchases.',
  hosts: {
    'hurra.com': 'analytics',
  },
  privacy: 'https://www.hurra.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hurra.com/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'tyroo',
  name: 'Tyroo',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Places shop and app ads on Asian sites.',
  hosts: {
    'tyroo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tyroo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

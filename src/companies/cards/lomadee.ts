import type { Company } from '../company.ts';

export default {
  id: 'lomadee',
  name: 'Lomadee',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Lets Brazilian sites earn from shop links and follows each click to the order.',
  hosts: {
    'lomadee.com': 'advertising',
    'lomadee.com.br': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lomadee.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

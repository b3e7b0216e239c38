import type { Company } from '../company.ts';

export default {
  id: 'semcasting',
  name: 'Semcasting',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Matches internet addresses to households and businesses for ads.',
  hosts: {
    'smartzonessva.com': 'identity',
    'semcasting.com': 'identity',
  },
  listed: ['Semcasting Site Visitor Attribution'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://semcasting.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

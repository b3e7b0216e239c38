import type { Company } from '../company.ts';

export default {
  id: 'widespace',
  name: 'Widespace',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Sells mobile advertising in Europe, aimed by place and behaviour.',
  hosts: {
    'widespace.com': 'advertising',
  },
  listed: ['Widespace'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.widespace.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

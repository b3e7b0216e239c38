import type { Company } from '../company.ts';

export default {
  id: 'strands',
  name: 'Strands',
  parent: 'CRIF',
  country: 'ES',
  role: 'processor',
  about: 'Suggests products and sorts spending for banks and shops.',
  hosts: {
    'strands.com': 'recommendation',
  },
  listed: ['Strands'],
  privacy: 'https://strands.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://strands.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

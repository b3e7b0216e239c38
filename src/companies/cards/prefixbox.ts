import type { Company } from '../company.ts';

export default {
  id: 'prefixbox',
  name: 'Prefixbox',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Runs the search box of web shops and learns from the clicks.',
  hosts: {
    'prefixbox.com': 'recommendation',
  },
  listed: ['Prefix Box AI Search'],
  privacy: 'https://www.prefixbox.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.prefixbox.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'kiosked',
  name: 'Kiosked',
  parent: null,
  country: 'FI',
  role: 'controller',
  about: 'Places advertisements inside articles and pictures of publishers.',
  hosts: {
    'kiosked.com': 'advertising',
  },
  listed: ['Kiosked'],
  privacy: 'https://kiosked.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kiosked.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

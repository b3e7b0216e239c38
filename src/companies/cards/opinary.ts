import type { Company } from '../company.ts';

export default {
  id: 'opinary',
  name: 'Opinary',
  parent: 'Affinity',
  country: 'DE',
  role: 'controller',
  about: 'Places small opinion polls inside news articles and uses the answers to match advertising.',
  hosts: {
    'opinary.com': 'advertising',
    'pressekompass.net': 'advertising',
  },
  privacy: 'https://opinary.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://opinary.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

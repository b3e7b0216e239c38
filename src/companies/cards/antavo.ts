import type { Company } from '../company.ts';

export default {
  id: 'antavo',
  name: 'Antavo',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Loyalty programmes for fashion and retail brands.',
  hosts: {
    'antavo.com': 'marketing',
  },
  privacy: 'https://antavo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://antavo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

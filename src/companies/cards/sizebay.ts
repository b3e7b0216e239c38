import type { Company } from '../company.ts';

export default {
  id: 'sizebay',
  name: 'Sizebay',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Asks shoppers for body measures to suggest a clothing size.',
  hosts: {
    'sizebay.technology': 'recommendation',
    'sizebay.com': 'recommendation',
  },
  privacy: 'https://sizebay.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sizebay.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'trbo',
  name: 'trbo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows shoppers tailored layers, offers and products while they browse German shops.',
  hosts: {
    'trbo.com': 'personalization',
    'trbo.de': 'personalization',
  },
  privacy: 'https://www.trbo.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trbo.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

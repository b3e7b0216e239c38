import type { Company } from '../company.ts';

export default {
  id: 'buyapowa',
  name: 'Buyapowa',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Runs refer-a-friend programs for shops and phone companies.',
  hosts: {
    'co-buying.com': 'advertising',
    'buyapowa.com': 'advertising',
  },
  listed: ['Buyapowa'],
  privacy: 'https://www.buyapowa.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buyapowa.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'rezdy',
  name: 'Rezdy',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Australian booking software of tours and attractions.',
  hosts: {
    'rezdy.com': 'utility',
  },
  privacy: 'https://rezdy.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rezdy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

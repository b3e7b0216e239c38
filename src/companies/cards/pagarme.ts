import type { Company } from '../company.ts';

export default {
  id: 'pagarme',
  name: 'Pagar.me',
  parent: 'StoneCo',
  country: 'BR',
  role: 'processor',
  about: 'Handles payments for Brazilian shops.',
  hosts: {
    'pagar.me': 'utility',
    'mundipagg.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pagar.me/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

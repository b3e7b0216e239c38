import type { Company } from '../company.ts';

export default {
  id: 'conekta',
  name: 'Conekta',
  parent: null,
  country: 'MX',
  role: 'processor',
  about: 'Handles payments for Mexican shops.',
  hosts: {
    'conekta.io': 'utility',
    'conekta.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.conekta.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

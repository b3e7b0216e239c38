import type { Company } from '../company.ts';

export default {
  id: 'dlocal',
  name: 'dLocal',
  parent: null,
  country: 'UY',
  role: 'processor',
  about: 'Handles payments for foreign shops in developing countries.',
  hosts: {
    'dlocal.com': 'utility',
  },
  privacy: 'https://www.dlocal.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dlocal.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

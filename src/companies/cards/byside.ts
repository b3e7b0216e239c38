import type { Company } from '../company.ts';

export default {
  id: 'byside',
  name: 'BySide',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Shows visitors call-back offers and messages fitted to their behaviour.',
  hosts: {
    'byside.com': 'personalization',
  },
  listed: ['Byside'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.byside.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

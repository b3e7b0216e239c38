import type { Company } from '../company.ts';

export default {
  id: 'divido',
  name: 'Divido',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Instalment calculators in shops for banks.',
  hosts: {
    'divido.com': 'utility',
  },
  listed: ['Divido'],
  privacy: 'https://www.divido.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.divido.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

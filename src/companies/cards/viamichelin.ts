import type { Company } from '../company.ts';

export default {
  id: 'viamichelin',
  name: 'ViaMichelin',
  parent: 'Michelin',
  country: 'FR',
  role: 'controller',
  about: 'Maps and routes inside other sites.',
  hosts: {
    'viamichelin.com': 'utility',
    'viamichelin.fr': 'utility',
  },
  listed: ['Michelin'],
  privacy: 'https://www.viamichelin.com/web/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viamichelin.com/web/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

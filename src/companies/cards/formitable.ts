import type { Company } from '../company.ts';

export default {
  id: 'formitable',
  name: 'Formitable',
  parent: 'Zenchef',
  country: 'NL',
  role: 'processor',
  about: 'Table booking boxes on Dutch restaurants’ sites.',
  hosts: {
    'formitable.com': 'utility',
  },
  privacy: 'https://formitable.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://formitable.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

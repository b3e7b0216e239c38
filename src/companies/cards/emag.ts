import type { Company } from '../company.ts';

export default {
  id: 'emag',
  name: 'eMAG',
  parent: 'Prosus',
  country: 'RO',
  role: 'controller',
  about: 'Romanian marketplace that sells advertising to its shoppers.',
  hosts: {
    'emag.ro': 'content',
    'emag.hu': 'content',
    'emag.bg': 'content',
  },
  privacy: 'https://www.emag.ro/info/confidentialitate-date-personale',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.emag.ro/info/confidentialitate-date-personale', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'comgate',
  name: 'Comgate',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Handles card payments for Czech shops.',
  hosts: {
    'comgate.cz': 'utility',
    'comgate.eu': 'utility',
  },
  privacy: 'https://www.comgate.eu/gdpr',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.comgate.eu/gdpr', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

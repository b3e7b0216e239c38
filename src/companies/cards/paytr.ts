import type { Company } from '../company.ts';

export default {
  id: 'paytr',
  name: 'PayTR',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Handles card payments for Turkish shops.',
  hosts: {
    'paytr.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.paytr.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

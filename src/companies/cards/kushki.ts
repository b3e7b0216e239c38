import type { Company } from '../company.ts';

export default {
  id: 'kushki',
  name: 'Kushki',
  parent: null,
  country: 'EC',
  role: 'processor',
  about: 'Handles payments for Latin American shops.',
  hosts: {
    'kushkipagos.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kushkipagos.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

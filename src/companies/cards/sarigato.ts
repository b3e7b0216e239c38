import type { Company } from '../company.ts';

export default {
  id: 'sarigato',
  name: 'Sarigato',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Polish company that shows people products they looked at in shops.',
  hosts: {
    'sarigato.com': 'advertising',
    'sarigato.pl': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sarigato.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

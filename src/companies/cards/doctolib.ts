import type { Company } from '../company.ts';

export default {
  id: 'doctolib',
  name: 'Doctolib',
  parent: null,
  country: 'FR',
  role: 'both',
  about: "Doctor appointments, with booking buttons on practices' sites.",
  hosts: {
    'doctolib.fr': 'utility',
    'doctolib.de': 'utility',
    'doctolib.it': 'utility',
    'doctolib.com': 'utility',
  },
  privacy: 'https://www.doctolib.fr/terms/agreement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.doctolib.fr/terms/agreement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

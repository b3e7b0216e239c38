import type { Company } from '../company.ts';

export default {
  id: 'argep',
  name: 'Árgép',
  parent: null,
  country: 'HU',
  role: 'controller',
  about: 'Hungarian price comparison with shop reviews.',
  hosts: {
    'argep.hu': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.argep.hu/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
